package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The certificate as a document.
 *
 * @param proof hash of the wording that the client was shown; null before there is one, and where it was withdrawn
 * @param approvedOn when the client approved that wording
 * @param revision of the document that was issued; 0 before the first
 * @param reissue why it is to be printed anew, while that is asked for
 * @param askedBy who asked for it
 * @param sentence hash of the scope sentence in the proof; null before there is one
 * @param systems numbers of the AI systems that the proof covers; null where it does not say
 * @param covered numbers of those that the revision issued last covers; null where it does not say
 */
public record CertificatePaper(
        PaperStanding standing,
        @Nullable String proof,
        @Nullable LocalDate approvedOn,
        int revision,
        @Nullable ReissueKind reissue,
        @Nullable Person askedBy,
        @Nullable String sentence,
        @Nullable Set<Integer> systems,
        @Nullable Set<Integer> covered) {
    /** No document yet. */
    public static final CertificatePaper NONE =
            new CertificatePaper(PaperStanding.NONE, null, null, 0, null, null, null, null, null);

    public CertificatePaper {
        systems = systems == null ? null : InOrder.of(systems);
        covered = covered == null ? null : InOrder.of(covered);
    }

    public CertificatePaper drafted(Proof said) {
        return new CertificatePaper(
                PaperStanding.PROOF, said.hash(), null, revision, null, null, said.sentence(), said.systems(), covered);
    }

    public CertificatePaper approved(LocalDate on) {
        return new CertificatePaper(
                PaperStanding.APPROVED, proof, on, revision, null, null, sentence, systems, covered);
    }

    /** The proof is withdrawn: what was issued last stands again, as if nobody had drafted another wording. */
    public CertificatePaper withdrawn() {
        return new CertificatePaper(PaperStanding.ISSUED, null, null, revision, null, null, null, covered, covered);
    }

    public CertificatePaper at(PaperStanding now) {
        return new CertificatePaper(now, proof, approvedOn, revision, reissue, askedBy, sentence, systems, covered);
    }

    /** Printed: the first revision, or the next. */
    public CertificatePaper issued() {
        return new CertificatePaper(
                PaperStanding.ISSUED, proof, approvedOn, revision + 1, null, null, sentence, systems, systems);
    }

    public CertificatePaper asked(@Nullable ReissueKind kind, @Nullable Person by) {
        return new CertificatePaper(standing, proof, approvedOn, revision, kind, by, sentence, systems, covered);
    }
}
