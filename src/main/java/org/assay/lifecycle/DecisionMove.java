package org.assay.lifecycle;

import java.util.List;
import java.util.Set;
import org.assay.file.DecisionStanding;
import org.assay.rule.Rule;

/** The life of a decision. Its rules hang on what it does to the certification. */
public enum DecisionMove implements Move<DecisionStanding> {
    REQUEST(Set.of(DecisionStanding.NONE), DecisionStanding.REQUESTED),
    DECIDE(
            Set.of(DecisionStanding.NONE, DecisionStanding.REQUESTED, DecisionStanding.INFORMATION_ASKED),
            DecisionStanding.DECIDED),
    ASK_INFORMATION(Set.of(DecisionStanding.REQUESTED), DecisionStanding.INFORMATION_ASKED),
    GIVE_INFORMATION(Set.of(DecisionStanding.INFORMATION_ASKED), DecisionStanding.REQUESTED),
    /** The decision maker no longer asks; it can be decided. */
    WITHDRAW_QUESTION(Set.of(DecisionStanding.INFORMATION_ASKED), DecisionStanding.REQUESTED),
    /** Not over a question that is open: that is answered, or withdrawn with a reason, before. */
    SET_ASIDE(Set.of(DecisionStanding.REQUESTED), DecisionStanding.SET_ASIDE);

    private final Set<DecisionStanding> from;
    private final DecisionStanding to;

    DecisionMove(Set<DecisionStanding> from, DecisionStanding to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<DecisionStanding> from() {
        return from;
    }

    @Override
    public DecisionStanding to() {
        return to;
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }
}
