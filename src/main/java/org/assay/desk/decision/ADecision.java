package org.assay.desk.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.DecisionStanding;
import org.assay.file.Fault;
import org.assay.file.Ground;
import org.assay.file.Verb;
import org.assay.register.Tx;
import org.assay.register.decision.DecisionRow;
import org.assay.register.decision.DecisionWordRow;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** One decision, with everything that was said for it. */
@ApplicationScoped
public class ADecision {
    /** A decision; whoever decided it answered for the attested rules and departed from the waived ones in these words. */
    public record Told(
            UUID id,
            UUID certification,
            DecisionStanding standing,
            Verb verb,
            String requestedBy,
            LocalDate requestedOn,
            String request,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable Ground ground,
            @Nullable String groundWords,
            @Nullable Fault fault,
            @Nullable String deviation,
            List<Word> words) {}

    /** What was said about one rule. */
    public record Word(DecisionWordRow.Kind kind, String rule, String words) {}

    private final Tx tx;

    ADecision(Tx tx) {
        this.tx = tx;
    }

    /**
     * A decision by its id.
     *
     * @throws NotThere where there is none in view
     */
    public Told of(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> {
            DecisionRow row = DecisionRow.findById(id);
            if (row == null) {
                throw new NotThere();
            }
            return told(row);
        });
    }

    private static Told told(DecisionRow row) {
        List<Word> words = DecisionWordRow.<DecisionWordRow>list("decision = ?1 order by id", row.id).stream()
                .map(w -> new Word(w.kind, w.rule, w.words))
                .toList();
        return new Told(
                row.id,
                row.certification,
                row.standing,
                row.verb,
                name(row.requestedBy),
                row.requestedOn,
                row.request,
                Optional.ofNullable(row.decidedBy).map(ADecision::name).orElse(null),
                row.decidedOn,
                row.reason,
                row.ground,
                row.groundWords,
                row.fault,
                row.deviation,
                words);
    }

    private static String name(UUID person) {
        return PersonRow.<PersonRow>findById(person).name;
    }
}
