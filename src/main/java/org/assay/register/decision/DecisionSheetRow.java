package org.assay.register.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What whoever decided had before her eyes: written once with the decision, never over. */
@Entity
@Table(name = "decision_sheet")
public class DecisionSheetRow extends PanacheEntityBase {
    @Id
    @Column(name = "decision_id")
    public UUID decision;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "kept_on")
    public LocalDate keptOn;

    /** SHA-256 of the content, as it is journaled with the decision. */
    public String hash;

    /** Canonical JSON. */
    public String content;

    protected DecisionSheetRow() {}

    public DecisionSheetRow(DecisionRow of, LocalDate keptOn, String hash, String content) {
        this.decision = of.id;
        this.client = of.client;
        this.certification = of.certification;
        this.keptOn = keptOn;
        this.hash = hash;
        this.content = content;
    }
}
