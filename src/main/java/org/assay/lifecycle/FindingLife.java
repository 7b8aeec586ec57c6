package org.assay.lifecycle;

import java.util.List;
import org.assay.file.Case;
import org.assay.file.Finding;
import org.assay.lifecycle.Happening.FindingMoved;

/** What the table of {@link FindingMove} decides. */
public final class FindingLife {
    private FindingLife() {}

    /** Decides what is done about the finding that is the deed's subject. Refuses a finding that is not in the file. */
    public static Verdict decide(FindingMove move, Case c) {
        Finding finding = c.file()
                .result()
                .finding(c.deed().subject())
                .orElseThrow(() -> new IllegalArgumentException("The file holds no such finding"));
        if (!move.from().contains(finding.standing())) {
            return new Verdict.OutOfTurn(move, finding.standing());
        }
        Weighing weighing = Weighing.of(move.rules(), c);
        List<Refusal> refusals = weighing.refusals();
        if (!refusals.isEmpty()) {
            return new Verdict.Refused(refusals, weighing);
        }
        Happening moved =
                new FindingMoved(c.person(), c.deed().on(), move, finding.standing(), move.to(), finding.id());
        return new Verdict.Allowed(List.of(moved), weighing);
    }
}
