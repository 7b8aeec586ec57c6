package org.assay.lifecycle;

import java.util.List;
import java.util.Set;
import org.assay.file.FindingStanding;
import org.assay.rule.FindingRule;
import org.assay.rule.Rule;

/** The life of a nonconformity, as far as it is built: its plan is accepted, its corrective action verified. */
public enum FindingMove implements Move<FindingStanding> {
    ACCEPT_PLAN(Set.of(FindingStanding.RAISED), FindingStanding.PLAN_ACCEPTED),
    VERIFY(Set.of(FindingStanding.PLAN_ACCEPTED), FindingStanding.VERIFIED);

    private final Set<FindingStanding> from;
    private final FindingStanding to;

    FindingMove(Set<FindingStanding> from, FindingStanding to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<FindingStanding> from() {
        return from;
    }

    @Override
    public FindingStanding to() {
        return to;
    }

    @Override
    public List<Rule> rules() {
        return List.of(FindingRule.DAY_HAS_COME, FindingRule.DAY_FOLLOWS_THE_AUDIT, FindingRule.ENTERED_IN_TIME);
    }
}
