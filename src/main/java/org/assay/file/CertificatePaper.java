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
 * @param sites numbers of the sites that the proof names; null where it does not say
 * @param holder hash of the name that the proof bears; null where it does not say
 * @param coveredSites numbers of the sites that the revision issued last names; null where it does not say
 * @param coveredSentence hash of the scope sentence of that revision; null where it was not kept
 * @param coveredHolder hash of the name that it bears; null where it was not kept
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
        @Nullable Set<Integer> sites,
        @Nullable String holder,
        @Nullable Set<Integer> coveredSites,
        @Nullable String coveredSentence,
        @Nullable String coveredHolder) {
    /** No document yet. */
    public static final CertificatePaper NONE = new CertificatePaper(
            PaperStanding.NONE, null, null, 0, null, null, CertifiedScope.UNKNOWN, CertifiedScope.UNKNOWN);

    public CertificatePaper {
        systems = systems == null ? null : InOrder.of(systems);
        covered = covered == null ? null : InOrder.of(covered);
        sites = sites == null ? null : InOrder.of(sites);
        coveredSites = coveredSites == null ? null : InOrder.of(coveredSites);
    }

    /** With what the proof and what the revision issued last say that they cover. */
    public CertificatePaper(
            PaperStanding standing,
            @Nullable String proof,
            @Nullable LocalDate approvedOn,
            int revision,
            @Nullable ReissueKind reissue,
            @Nullable Person askedBy,
            CertifiedScope proofed,
            CertifiedScope issued) {
        this(
                standing,
                proof,
                approvedOn,
                revision,
                reissue,
                askedBy,
                proofed.sentence(),
                proofed.systems(),
                issued.systems(),
                proofed.sites(),
                proofed.holder(),
                issued.sites(),
                issued.sentence(),
                issued.holder());
    }

    /** What the proof covers; that of the revision issued last while there is no other. */
    public CertifiedScope proofed() {
        return new CertifiedScope(holder, sentence, systems, sites);
    }

    /** What the revision issued last covers. */
    public CertifiedScope certified() {
        return new CertifiedScope(coveredHolder, coveredSentence, covered, coveredSites);
    }

    public CertificatePaper drafted(Proof said) {
        return new CertificatePaper(
                PaperStanding.PROOF, said.hash(), null, revision, null, null, said.scope(), certified());
    }

    public CertificatePaper approved(LocalDate on) {
        return new CertificatePaper(PaperStanding.APPROVED, proof, on, revision, null, null, proofed(), certified());
    }

    /** The proof is withdrawn: what was issued last stands again, as if nobody had drafted another wording. */
    public CertificatePaper withdrawn() {
        return new CertificatePaper(PaperStanding.ISSUED, null, null, revision, null, null, certified(), certified());
    }

    public CertificatePaper at(PaperStanding now) {
        return new CertificatePaper(now, proof, approvedOn, revision, reissue, askedBy, proofed(), certified());
    }

    /** Printed: the first revision, or the next. */
    public CertificatePaper issued() {
        return new CertificatePaper(
                PaperStanding.ISSUED, proof, approvedOn, revision + 1, null, null, proofed(), proofed());
    }

    /** Asked to be printed anew, perhaps under another name. */
    public CertificatePaper asked(Reissue why, @Nullable Person by) {
        CertifiedScope last = certified();
        String name = why.holder() == null ? last.holder() : why.holder();
        CertifiedScope next = new CertifiedScope(name, sentence, systems, sites);
        return new CertificatePaper(standing, proof, approvedOn, revision, why.kind(), by, next, last);
    }
}
