package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.lifecycle.PortfolioMove;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.programme.Tasks;

/**
 * Who is told by mail of a deed, in the one sentence that a mail says: what happened or waits, and nothing that is confidential.
 * It names no person and no outcome. Where a deed has several lines, each person is told by the first that is for her.
 *
 * @param to whom it is for
 * @param page where it is read on
 * @param receipt whether it tells whoever did the deed as well: what she signed, for her records
 */
public record News(Holder to, Weight weight, String sentence, Page page, boolean receipt, Fits fits) {
    /** How much it matters to whom it is told. */
    public enum Weight {
        TOLD,
        /** Something waits for her. */
        WAITS,
        /** The body has to tell it, whatever she has chosen. */
        BINDING
    }

    /** Where it is read on. */
    public enum Page {
        FILE,
        APPLICATION,
        AGREEMENT,
        AUDIT,
        FINDING,
        CERTIFICATE,
        LETTERS,
        RECORDS;

        /** Where what a move has done is read, unless its row names another page. */
        static Page of(Move<?> move) {
            return switch (move) {
                case ApplicationMove _ -> APPLICATION;
                case AuditMove _ -> AUDIT;
                case FindingMove _ -> FINDING;
                case CertificateMove _ -> CERTIFICATE;
                case CertificationMove _ -> LETTERS;
                case LetterMove _ -> RECORDS;
                case ChangeMove _, DecisionMove _, PortfolioMove _ -> FILE;
            };
        }
    }

    /** Whether a line is for a file as the deed left it, on the day of the mail. */
    interface Fits {
        boolean so(CertificationFile file, UUID subject, LocalDate today);

        /** A client is told nothing of an unannounced audit before it has begun, nor of a nonconformity that is the team's. */
        static Fits unlessUntold(Holder to) {
            return (file, subject, _) -> to != Holder.CLIENT
                    || (file.audit(subject).filter(a -> a.untold()).isEmpty()
                            && file.finding(subject).filter(f -> !f.told()).isEmpty());
        }

        /** Nobody is told that something waits unless it is awaited. */
        static Fits awaited(TaskKind kind) {
            return (file, subject, today) -> Tasks.of(file, today).stream()
                    .anyMatch(t -> t.kind() == kind
                            && (t.subject().equals(subject) || file.id().equals(subject)));
        }
    }

    /** Whether the line is for the file as the deed left it. */
    public boolean fits(CertificationFile file, UUID subject, LocalDate today) {
        return Fits.unlessUntold(to).so(file, subject, today) && fits.so(file, subject, today);
    }

    /** The sentence, with what it is about. */
    public String sentence(String about) {
        return sentence.formatted(about);
    }
}
