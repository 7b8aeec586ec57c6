package org.assay.desk.decision;

import static org.assay.file.PaperKind.CERTIFICATE;
import static org.assay.file.PaperKind.DECISION_FILE;
import static org.assay.file.PaperKind.DECISION_LETTER;
import static org.assay.file.PaperKind.LIFTING_LETTER;
import static org.assay.file.PaperKind.SUSPENSION_LETTER;
import static org.assay.file.PaperKind.WITHDRAWAL_LETTER;

import java.util.List;
import java.util.UUID;
import org.assay.desk.PaperAsked;
import org.assay.file.CertificationFile;
import org.assay.file.Verb;

/** The papers that follow from a decision: the file it rests on, the letter that tells of it, the certificate of a grant. */
final class PapersOfADecision {
    private PapersOfADecision() {}

    static List<PaperAsked> of(Verb verb, CertificationFile now, UUID decision) {
        PaperAsked file = PaperAsked.first(DECISION_FILE, decision);
        PaperAsked letter = PaperAsked.first(DECISION_LETTER, decision);
        return switch (verb) {
            case GRANT, GRANT_PART -> List.of(file, letter, PaperAsked.first(CERTIFICATE, now.id()));
            case RENEW, RESTORE, GRANT_ANEW, EXTEND, REDUCE ->
                List.of(file, letter, new PaperAsked(CERTIFICATE, now.id()));
            case REFUSE, REFUSE_RENEWAL, MAINTAIN, END, TRANSFER_OUT -> List.of(file, letter);
            case SUSPEND, SUSPEND_PART -> List.of(file, PaperAsked.first(SUSPENSION_LETTER, decision));
            case LIFT_SUSPENSION, LIFT_PART -> List.of(file, PaperAsked.first(LIFTING_LETTER, decision));
            case WITHDRAW -> List.of(file, PaperAsked.first(WITHDRAWAL_LETTER, decision));
        };
    }
}
