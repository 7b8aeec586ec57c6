package org.assay.lifecycle;

import java.util.List;
import org.assay.file.Case;
import org.assay.file.CertificatePaper;
import org.assay.file.Proof;
import org.assay.file.Reissue;
import org.assay.file.Said;
import org.assay.lifecycle.Happening.CertificateMoved;
import org.assay.rule.ScopeRule;
import org.assay.rule.Weighed;

/** What the table of {@link CertificateMove} decides; issuing comes with a grant and is decided there. */
public final class CertificateLife {
    private CertificateLife() {}

    /** Decides what is done about the certificate document of the file. */
    public static Verdict decide(CertificateMove move, Case c) {
        CertificatePaper was = c.file().paper();
        return Turn.of(move, was.standing(), c, () -> List.of(moved(move, was, c)));
    }

    /** What a grant does to the document: it is issued, whatever became of the proof. */
    static Happening issued(Case c) {
        return moved(CertificateMove.ISSUE, c.file().paper(), c);
    }

    private static Happening moved(CertificateMove move, CertificatePaper was, Case c) {
        CertificatePaper now =
                switch (move) {
                    case DRAFT_PROOF -> was.drafted(said(c, Proof.class));
                    case APPROVE_PROOF -> was.approved(c.deed().on());
                    case ASK_FOR_CHANGES -> was.at(move.to(was.standing()));
                    case WITHDRAW_PROOF -> was.withdrawn();
                    case ISSUE -> was.issued();
                    case REISSUE -> was.printed();
                    case ASK_REISSUE ->
                        was.asked(request(c), c.person(), c.deed().on());
                    case REFUSE_REISSUE -> was.answered();
                };
        return new CertificateMoved(c.person(), c.deed().on(), move, was.standing(), now);
    }

    /** What is asked for; why an address lies elsewhere is looked at by the body, where the client itself has answered for it. */
    private static Reissue request(Case c) {
        Reissue said = said(c, Reissue.class);
        boolean answered = c.deed().ofTheClient() && ScopeRule.ADDRESS_IS_OF_A_SITE.weigh(c) instanceof Weighed.Waived;
        return answered ? said.answeredForByTheClient() : said;
    }

    private static <T extends Said> T said(Case c, Class<T> kind) {
        return c.deed().said(kind).orElseThrow(() -> new IllegalArgumentException("The deed says no " + kind));
    }
}
