package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A form that was begun and not sent: one for each file, deed and thing that the deed is about. */
@Entity
@Table(name = "draft")
@IdClass(DraftRow.Place.class)
public class DraftRow extends PanacheEntityBase {
    /** Which form it is. */
    public record Place(UUID certification, String deed, UUID subject) implements Serializable {}

    @Id
    @Column(name = "certification_id")
    public UUID certification;

    @Id
    public String deed;

    @Id
    public UUID subject;

    @Column(name = "client_id")
    public UUID client;

    /** What stands in its fields, as JSON. */
    public String fields;

    @Column(name = "saved_by")
    public UUID savedBy;

    @Column(name = "saved_on")
    public LocalDate savedOn;

    public DraftRow() {}
}
