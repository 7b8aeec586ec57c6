package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The certificate as a document.
 *
 * @param proof hash of the wording that the client was shown
 * @param approvedOn when the client approved that wording
 * @param revision of the document that was issued; 0 before the first
 * @param reissue why it is to be printed anew, while that is asked for
 * @param askedBy who asked for it
 */
public record CertificatePaper(
        PaperStanding standing,
        @Nullable String proof,
        @Nullable LocalDate approvedOn,
        int revision,
        @Nullable ReissueKind reissue,
        @Nullable Person askedBy) {
    /** No document yet. */
    public static final CertificatePaper NONE = new CertificatePaper(PaperStanding.NONE, null, null, 0, null, null);

    public CertificatePaper drafted(String hash) {
        return new CertificatePaper(PaperStanding.PROOF, hash, null, revision, null, null);
    }

    public CertificatePaper approved(LocalDate on) {
        return new CertificatePaper(PaperStanding.APPROVED, proof, on, revision, null, null);
    }

    public CertificatePaper at(PaperStanding now) {
        return new CertificatePaper(now, proof, approvedOn, revision, reissue, askedBy);
    }

    /** Printed: the first revision, or the next. */
    public CertificatePaper issued() {
        return new CertificatePaper(PaperStanding.ISSUED, proof, approvedOn, revision + 1, null, null);
    }

    public CertificatePaper asked(@Nullable ReissueKind kind, @Nullable Person by) {
        return new CertificatePaper(standing, proof, approvedOn, revision, kind, by);
    }
}
