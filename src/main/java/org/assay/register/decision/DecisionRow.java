package org.assay.register.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Fault;
import org.assay.file.Ground;
import org.assay.file.Person;
import org.assay.file.Verb;
import org.assay.lifecycle.CertificationMove;
import org.jspecify.annotations.Nullable;

/** A decision, asked for or taken, with its reasons. */
@Entity
@Table(name = "decision")
public class DecisionRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public DecisionStanding standing;

    @Enumerated(EnumType.STRING)
    public Verb verb;

    @Column(name = "requested_by")
    public UUID requestedBy;

    @Column(name = "requested_on")
    public LocalDate requestedOn;

    /** Why it was asked for. */
    public String request = "";

    @Column(name = "decided_by")
    public @Nullable UUID decidedBy;

    @Column(name = "decided_on")
    public @Nullable LocalDate decidedOn;

    public @Nullable String reason;

    @Enumerated(EnumType.STRING)
    public @Nullable Ground ground;

    @Column(name = "ground_words")
    public @Nullable String groundWords;

    /** Whether whoever took part in what it rests on does not decide; the database holds it to that. */
    @Column(name = "by_another")
    public boolean byAnother = true;

    /** With a grant for a part: what was refused, and why. */
    @Column(name = "refused_part")
    public @Nullable String refusedPart;

    /** Where surveillance came late or was not held: through whose fault, and the word on it. */
    @Enumerated(EnumType.STRING)
    public @Nullable Fault fault;

    public @Nullable String deviation;

    protected DecisionRow() {}

    public DecisionRow(UUID client, UUID certification, Decision decision) {
        this.id = decision.id();
        this.client = client;
        this.certification = certification;
        this.requestedBy = decision.requestedBy().id();
        this.requestedOn = decision.requestedOn();
        take(decision);
    }

    /** Takes over what a happening has changed. */
    public final void take(Decision now) {
        standing = now.standing();
        verb = now.verb();
        byAnother = !CertificationMove.of(now.verb()).mayRestOnTheLeader();
        decidedBy = Optional.ofNullable(now.decidedBy()).map(Person::id).orElse(null);
        decidedOn = now.decidedOn();
    }

    public Decision read() {
        return new Decision(
                id,
                standing,
                verb,
                new Person(requestedBy),
                requestedOn,
                Optional.ofNullable(decidedBy).map(Person::new).orElse(null),
                decidedOn,
                null);
    }
}
