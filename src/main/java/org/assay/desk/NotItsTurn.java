package org.assay.desk;

import org.assay.file.ApplicationStanding;
import org.assay.file.AuditStanding;
import org.assay.file.ChangeStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.LetterStanding;
import org.assay.file.PaperStanding;
import org.assay.file.PortfolioStanding;
import org.assay.file.Standing;
import org.assay.lifecycle.Verdict;

/** A move that does not start from where the thing stands, or that nobody awaits there. */
public final class NotItsTurn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotItsTurn(Verdict.OutOfTurn verdict) {
        super(
                verdict.unasked() == null
                        ? "This step does not start from “" + standing(verdict.standing()) + "”."
                        : "Nobody awaits this step. " + verdict.unasked());
    }

    private static String standing(Enum<?> standing) {
        return switch (standing) {
            case Standing s -> s.words();
            case DecisionStanding s -> s.words();
            case FindingStanding s -> s.words();
            case ApplicationStanding s -> s.words();
            case AuditStanding s -> s.words();
            case PaperStanding s -> s.words();
            case LetterStanding s -> s.words();
            case ChangeStanding s -> s.words();
            case PortfolioStanding s -> s.words();
            default -> throw new IllegalArgumentException(standing + " has no words");
        };
    }
}
