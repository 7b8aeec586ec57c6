package org.assay.lifecycle;

import static org.assay.rule.DecisionRule.DECIDER_DID_NOT_AUDIT;
import static org.assay.rule.DecisionRule.WITHDRAWN_BY_WHO_ASKED;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.assay.rule.WordingRule.WORDS_GIVE_NO_ADVICE;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.rule.Rule;

/** The life of a decision. The rules of taking it hang on what it does to the certification. */
public enum DecisionMove implements Move<DecisionStanding> {
    REQUEST(Set.of(DecisionStanding.NONE), DecisionStanding.REQUESTED, ACTOR_HAS_NO_TIE),
    DECIDE(
            Set.of(DecisionStanding.NONE, DecisionStanding.REQUESTED, DecisionStanding.INFORMATION_ASKED),
            DecisionStanding.DECIDED),
    ASK_INFORMATION(
            Set.of(DecisionStanding.REQUESTED),
            DecisionStanding.INFORMATION_ASKED,
            ACTOR_HAS_NO_TIE,
            WORDS_GIVE_NO_ADVICE,
            DOUBTFUL_WORDS_ARE_EXPLAINED),
    GIVE_INFORMATION(Set.of(DecisionStanding.INFORMATION_ASKED), DecisionStanding.REQUESTED, ACTOR_HAS_NO_TIE),
    /** The decision maker no longer asks; it can be decided. */
    WITHDRAW_QUESTION(
            Set.of(DecisionStanding.INFORMATION_ASKED),
            DecisionStanding.REQUESTED,
            DECIDER_DID_NOT_AUDIT,
            WITHDRAWN_BY_WHO_ASKED,
            ACTOR_HAS_NO_TIE),
    /** Not over a question that is open: that is answered, or withdrawn with a reason, before. */
    SET_ASIDE(Set.of(DecisionStanding.REQUESTED), DecisionStanding.SET_ASIDE, ACTOR_HAS_NO_TIE);

    private final Path<DecisionStanding> path;

    DecisionMove(Set<DecisionStanding> from, DecisionStanding to, Rule... rules) {
        path = Path.of(from, to, rules);
    }

    @Override
    public Path<DecisionStanding> path() {
        return path;
    }

    @Override
    public DecisionStanding to() {
        return Objects.requireNonNull(path.to());
    }

    @Override
    public About about() {
        return this == REQUEST ? About.FILE : About.DECISION;
    }

    @Override
    public Stream<UUID> open(CertificationFile file) {
        return file.decisions().stream()
                .filter(d -> from().contains(d.standing()))
                .map(Decision::id);
    }

    @Override
    public Verdict decide(Case c, UUID newId, Supplier<UUID> more) {
        return DecisionLife.talk(this, c);
    }
}
