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
 * @param request what is asked to be printed anew, while that is asked for; null in files of before that was kept
 * @param askedOn the day on which it was asked for
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
        @Nullable Set<Integer> covered,
        @Nullable Reissue request,
        @Nullable LocalDate askedOn) {
    /** No document yet. */
    public static final CertificatePaper NONE =
            new CertificatePaper(PaperStanding.NONE, null, null, 0, null, null, null, null, null);

    public CertificatePaper {
        systems = systems == null ? null : InOrder.of(systems);
        covered = covered == null ? null : InOrder.of(covered);
    }

    /** One of which nothing of a request is kept but its kind. */
    public CertificatePaper(
            PaperStanding standing,
            @Nullable String proof,
            @Nullable LocalDate approvedOn,
            int revision,
            @Nullable ReissueKind reissue,
            @Nullable Person askedBy,
            @Nullable String sentence,
            @Nullable Set<Integer> systems,
            @Nullable Set<Integer> covered) {
        this(standing, proof, approvedOn, revision, reissue, askedBy, sentence, systems, covered, null, null);
    }

    /** With another wording for the client to check; what is asked to be printed anew still awaits its answer. */
    public CertificatePaper drafted(Proof said) {
        return worded(PaperStanding.PROOF, said.hash(), null, revision, said.sentence(), said.systems(), covered);
    }

    public CertificatePaper approved(LocalDate on) {
        return worded(PaperStanding.APPROVED, proof, on, revision, sentence, systems, covered);
    }

    /** The proof is withdrawn: what was issued last stands again, as if nobody had drafted another wording. */
    public CertificatePaper withdrawn() {
        return worded(PaperStanding.ISSUED, null, null, revision, null, covered, covered);
    }

    public CertificatePaper at(PaperStanding now) {
        return worded(now, proof, approvedOn, revision, sentence, systems, covered);
    }

    /** Issued with a decision: the first revision, or the next. */
    public CertificatePaper issued() {
        return worded(PaperStanding.ISSUED, proof, approvedOn, revision + 1, sentence, systems, systems);
    }

    /** Printed anew as it was asked for. */
    public CertificatePaper printed() {
        return issued().answered();
    }

    public CertificatePaper asked(Reissue said, Person by, LocalDate on) {
        return new CertificatePaper(
                standing, proof, approvedOn, revision, said.kind(), by, sentence, systems, covered, said, on);
    }

    /** What was asked for is printed, or refused. */
    public CertificatePaper answered() {
        return new CertificatePaper(
                standing, proof, approvedOn, revision, null, null, sentence, systems, covered, null, null);
    }

    private CertificatePaper worded(
            PaperStanding now,
            @Nullable String wording,
            @Nullable LocalDate approved,
            int number,
            @Nullable String scope,
            @Nullable Set<Integer> named,
            @Nullable Set<Integer> issuedFor) {
        return new CertificatePaper(
                now, wording, approved, number, reissue, askedBy, scope, named, issuedFor, request, askedOn);
    }
}
