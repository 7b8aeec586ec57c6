package org.assay.register.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Verb;

/** A decision that was typed and not taken yet: one for each file, verb and decision maker. */
@Entity
@Table(name = "decision_draft")
@IdClass(DecisionDraftRow.Place.class)
public class DecisionDraftRow extends PanacheEntityBase {
    /** Which form it is, and whose. */
    public record Place(UUID certification, Verb verb, UUID person) implements Serializable {}

    @Id
    @Column(name = "certification_id")
    public UUID certification;

    @Id
    @Enumerated(EnumType.STRING)
    public Verb verb;

    @Id
    @Column(name = "person_id")
    public UUID person;

    /** What stands in its fields, as JSON. */
    public String fields;

    @Column(name = "saved_on")
    public LocalDate savedOn;

    protected DecisionDraftRow() {}

    public DecisionDraftRow(Place place, String fields, LocalDate savedOn) {
        this.certification = place.certification();
        this.verb = place.verb();
        this.person = place.person();
        this.fields = fields;
        this.savedOn = savedOn;
    }
}
