package org.assay.desk.deed;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.desk.NotThere;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Decision;
import org.assay.file.Finding;
import org.assay.file.Letter;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.Awaited;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.lifecycle.PortfolioMove;

/** What in a file an operation can be about, and where that stands. */
final class Subjects {
    private Subjects() {}

    /** Refuses a subject that the file does not hold. */
    static void find(Operation operation, CertificationFile file, UUID subject) {
        boolean there =
                switch (operation.about()) {
                    case FILE -> file.id().equals(subject);
                    case AUDIT -> file.audit(subject).isPresent();
                    case FINDING -> file.finding(subject).isPresent();
                    case DECISION -> file.decision(subject).isPresent();
                    case LETTER -> file.letter(subject).isPresent();
                    case CHANGE -> file.change(subject).isPresent();
                };
        if (!there) {
            throw new NotThere();
        }
    }

    /** Everything in the file from whose standing the operation starts; what nobody awaits is not listed. */
    static List<UUID> open(Operation operation, CertificationFile file) {
        return starting(operation.move(), file)
                .filter(subject -> operation.listed(file, subject))
                .toList();
    }

    private static Stream<UUID> starting(Move<?> move, CertificationFile file) {
        return switch (move) {
            case ApplicationMove m ->
                only(
                        m.from().contains(file.application().standing())
                                && Awaited.not(m, file.application()).isEmpty(),
                        file);
            case AuditMove m when m.from().contains(AuditStanding.NONE) -> Stream.of(file.id());
            case AuditMove m ->
                file.audits().stream()
                        .filter(a -> m.from().contains(a.standing())
                                && Awaited.not(m, a, file).isEmpty())
                        .map(Audit::id);
            case FindingMove m
            when m == FindingMove.RAISE -> file.audits().stream().map(Audit::id);
            case FindingMove m ->
                file.findings().stream()
                        .filter(f -> m.from().contains(f.standing())
                                && Awaited.not(m, f).isEmpty())
                        .map(Finding::id);
            case DecisionMove m ->
                file.decisions().stream()
                        .filter(d -> m.from().contains(d.standing()))
                        .map(Decision::id);
            case CertificateMove m -> only(m.from().contains(file.paper().standing()), file);
            case LetterMove m when m.writes() -> Stream.of(file.id());
            case LetterMove m ->
                file.mail().stream()
                        .filter(l -> m.from().contains(l.standing()))
                        .map(Letter::id);
            case ChangeMove m when m.tells() -> only(Awaited.tells(file).isEmpty(), file);
            case ChangeMove m ->
                file.changes().stream()
                        .filter(n -> m.from().contains(n.standing())
                                && Awaited.not(m, n).isEmpty())
                        .map(ChangeNotice::id);
            case CertificationMove _, PortfolioMove _ -> Stream.empty();
        };
    }

    private static Stream<UUID> only(boolean starts, CertificationFile file) {
        return starts ? Stream.of(file.id()) : Stream.empty();
    }
}
