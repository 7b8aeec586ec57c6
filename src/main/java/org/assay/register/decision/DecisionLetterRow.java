package org.assay.register.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a client is told of a decision: written once, never over. */
@Entity
@Table(name = "decision_letter")
public class DecisionLetterRow extends PanacheEntityBase {
    @Id
    @Column(name = "decision_id")
    public UUID decision;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "written_on")
    public LocalDate writtenOn;

    /** JSON. */
    public String content;

    protected DecisionLetterRow() {}

    public DecisionLetterRow(DecisionRow of, LocalDate writtenOn, String content) {
        this.decision = of.id;
        this.client = of.client;
        this.certification = of.certification;
        this.writtenOn = writtenOn;
        this.content = content;
    }
}
