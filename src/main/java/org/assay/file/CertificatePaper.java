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
 * @param sites numbers of the sites that the proof names; null where it does not say
 * @param holder hash of the name that the proof bears; null where it does not say
 * @param coveredSites numbers of the sites that the revision issued last names; null where it does not say
 * @param coveredSentence hash of the scope sentence of that revision; null where it was not kept
 * @param coveredHolder hash of the name that it bears; null where it was not kept
 * @param corrected how many letters of name and address editorial corrections have changed since a decision for another
 *     holder, or a notice of another name, was printed; null where none has
 * @param basis from what the text of the proof is taken; null where it does not say
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
        @Nullable LocalDate askedOn,
        @Nullable Set<Integer> sites,
        @Nullable String holder,
        @Nullable Set<Integer> coveredSites,
        @Nullable String coveredSentence,
        @Nullable String coveredHolder,
        @Nullable Integer corrected,
        @Nullable ProofBasis basis) {
    /** No document yet. */
    public static final CertificatePaper NONE = new CertificatePaper(
            PaperStanding.NONE, null, null, 0, null, null, CertifiedScope.UNKNOWN, CertifiedScope.UNKNOWN, null, null);

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
            CertifiedScope issued,
            @Nullable Reissue request,
            @Nullable LocalDate askedOn) {
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
                request,
                askedOn,
                proofed.sites(),
                proofed.holder(),
                issued.sites(),
                issued.sentence(),
                issued.holder(),
                null,
                null);
    }

    /** What the proof covers; that of the revision issued last while there is no other. */
    public CertifiedScope proofed() {
        return new CertifiedScope(holder, sentence, systems, sites);
    }

    /** What the revision issued last covers. */
    public CertifiedScope certified() {
        return new CertifiedScope(coveredHolder, coveredSentence, covered, coveredSites);
    }

    /** With another wording for the client to check; what is asked to be printed anew still awaits its answer. */
    public CertificatePaper drafted(Proof said) {
        return worded(PaperStanding.PROOF, said.hash(), null, revision, said.scope(), certified())
                .basedOn(said.basis());
    }

    public CertificatePaper approved(LocalDate on) {
        return worded(PaperStanding.APPROVED, proof, on, revision, proofed(), certified());
    }

    /** The proof is withdrawn: what was issued last stands again, as if nobody had drafted another wording. */
    public CertificatePaper withdrawn() {
        return worded(PaperStanding.ISSUED, null, null, revision, certified(), certified())
                .basedOn(null);
    }

    public CertificatePaper at(PaperStanding now) {
        return worded(now, proof, approvedOn, revision, proofed(), certified());
    }

    /** Issued with a decision: the first revision, or the next; under the same name what was corrected before still counts. */
    public CertificatePaper issued() {
        boolean renamed = holder != null && coveredHolder != null && !holder.equals(coveredHolder);
        return issued(proofed()).corrected(renamed ? null : corrected);
    }

    /** Printed anew as it was asked for, perhaps under another name. */
    public CertificatePaper printed() {
        CertifiedScope last = proofed();
        String name = request == null || request.holder() == null ? last.holder() : request.holder();
        return issued(new CertifiedScope(name, last.sentence(), last.systems(), last.sites()))
                .corrected(correctedWith(request))
                .answered();
    }

    private @Nullable Integer correctedWith(@Nullable Reissue printed) {
        if (printed == null || printed.kind() != ReissueKind.EDITORIAL) {
            return printed != null && printed.kind() == ReissueKind.NAME_OR_ADDRESS && printed.renames()
                    ? null
                    : corrected;
        }
        Integer letters = printed.letters();
        return letters == null || letters == 0 ? corrected : Integer.valueOf(letters + lettersCorrected());
    }

    /** Letters of name and address that editorial corrections have changed under the name that a decision or a notice gave it. */
    public int lettersCorrected() {
        return corrected == null ? 0 : corrected;
    }

    private CertificatePaper issued(CertifiedScope now) {
        return worded(PaperStanding.ISSUED, proof, approvedOn, revision + 1, now, now);
    }

    public CertificatePaper asked(Reissue said, Person by, LocalDate on) {
        return new CertificatePaper(
                        standing, proof, approvedOn, revision, said.kind(), by, proofed(), certified(), said, on)
                .corrected(corrected)
                .basedOn(basis);
    }

    /** What was asked for is printed, or refused. */
    public CertificatePaper answered() {
        return new CertificatePaper(
                        standing, proof, approvedOn, revision, null, null, proofed(), certified(), null, null)
                .corrected(corrected)
                .basedOn(basis);
    }

    private CertificatePaper worded(
            PaperStanding now,
            @Nullable String wording,
            @Nullable LocalDate approved,
            int number,
            CertifiedScope shown,
            CertifiedScope issued) {
        return new CertificatePaper(now, wording, approved, number, reissue, askedBy, shown, issued, request, askedOn)
                .corrected(corrected)
                .basedOn(basis);
    }

    private CertificatePaper corrected(@Nullable Integer letters) {
        return with(letters, basis);
    }

    private CertificatePaper basedOn(@Nullable ProofBasis what) {
        return with(corrected, what);
    }

    private CertificatePaper with(@Nullable Integer letters, @Nullable ProofBasis what) {
        return new CertificatePaper(
                standing,
                proof,
                approvedOn,
                revision,
                reissue,
                askedBy,
                sentence,
                systems,
                covered,
                request,
                askedOn,
                sites,
                holder,
                coveredSites,
                coveredSentence,
                coveredHolder,
                letters,
                what);
    }
}
