package org.assay.desk.deed;

import java.util.UUID;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.lifecycle.ApplicationLife;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditLife;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateLife;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeLife;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionLife;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingLife;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterLife;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.lifecycle.PortfolioMove;
import org.assay.lifecycle.Verdict;
import org.assay.register.Ids;

/** Which life decides about which move. */
final class Judging {
    private Judging() {}

    /**
     * The verdict of the life that the move belongs to.
     *
     * @param newId of what the deed makes, where it makes something
     */
    static Verdict of(Move<?> move, Case c, UUID newId) {
        return switch (move) {
            case ApplicationMove m -> ApplicationLife.decide(m, c);
            case AuditMove m ->
                m.from().contains(AuditStanding.NONE) ? programmed(m, c, newId) : AuditLife.decide(m, c);
            case FindingMove m -> m == FindingMove.RAISE ? FindingLife.raise(newId, c) : FindingLife.decide(m, c);
            case DecisionMove m -> DecisionLife.talk(m, c);
            case CertificateMove m -> CertificateLife.decide(m, c);
            case LetterMove m -> m.writes() ? LetterLife.write(m, newId, c) : LetterLife.decide(m, c);
            case ChangeMove m -> m.tells() ? ChangeLife.tell(m, newId, c) : ChangeLife.decide(m, c);
            case CertificationMove m -> throw new IllegalArgumentException(m + " is a certification decision");
            case PortfolioMove m -> throw new IllegalArgumentException(m + " is about a file that is not there yet");
        };
    }

    private static Verdict programmed(AuditMove move, Case c, UUID newId) {
        if (move == AuditMove.PROGRAMME) {
            return AuditLife.programme(newId, Ids.next(), c);
        }
        return move == AuditMove.PROGRAMME_CYCLE ? AuditLife.cycle(Ids::next, c) : AuditLife.another(move, newId, c);
    }
}
