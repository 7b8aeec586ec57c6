package org.assay.register.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a decider answered for, or departed from, by rule, in the decider's own words. */
@Entity
@Table(name = "decision_word")
public class DecisionWordRow extends PanacheEntityBase {
    /** Why the words were asked for. */
    public enum Kind {
        ATTESTED,
        WAIVED
    }

    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "decision_id")
    public UUID decision;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String rule;
    public String words;

    protected DecisionWordRow() {}

    public DecisionWordRow(UUID id, DecisionRow of, Kind kind, String rule, String words) {
        this.id = id;
        this.client = of.client;
        this.decision = of.id;
        this.kind = kind;
        this.rule = rule;
        this.words = words;
    }
}
