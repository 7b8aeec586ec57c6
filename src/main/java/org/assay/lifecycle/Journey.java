package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Agreement;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditResult;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.assay.file.Paper;
import org.assay.file.Worded;
import org.assay.lifecycle.Step.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a certification stands as a whole, computed from its facts, never stored: ten steps to a certificate, and once there
 * is one, the steps of the cycle that runs. Of what has ended only the steps that were taken are told: no other comes.
 */
public final class Journey {
    private Journey() {}

    public static List<Step> of(CertificationFile file, LocalDate today) {
        return file.certification()
                .term()
                .map(term -> CycleJourney.of(file, term, today))
                .orElseGet(() -> file.closedOn(today) ? taken(file) : toACertificate(file));
    }

    private static List<Step> taken(CertificationFile file) {
        Stream<Step> done = toACertificate(file).stream().filter(s -> s.state() == State.DONE);
        ApplicationStanding application = file.application().standing();
        Stream<Step> end =
                switch (application) {
                    case DECLINED, WITHDRAWN, LAPSED ->
                        Stream.of(new Step("Application ended", State.DONE, null, Worded.headed(application.words())));
                    case DRAFT, SUBMITTED, ON_HOLD, RETURNED, ACCEPTED, OFFERED, AGREED -> Stream.of();
                };
        return Stream.concat(done, end).toList();
    }

    private static List<Step> toACertificate(CertificationFile file) {
        Certification facts = file.certification();
        AuditResult result = file.result();
        boolean decided = facts.refusedOn() != null;
        boolean audited = result.lastDayOfStage2() != null;
        long unplanned =
                result.findings().stream().filter(f -> !f.standing().planned()).count();
        long unverified = result.majors()
                .filter(f -> f.standing() != FindingStanding.VERIFIED)
                .count();
        boolean reviewed = audited && unplanned == 0;
        boolean corrected = reviewed && unverified == 0;
        return List.of(
                scope(file.application()),
                agreement(file),
                programme(file),
                audit(file, AuditKind.STAGE_1),
                audit(file, AuditKind.STAGE_2),
                evidence(file, audited),
                step("Nonconformities", decided || reviewed, audited, null, findings(file, audited, unplanned)),
                step("Corrective action", decided || corrected, reviewed, null, majors(file, audited, unverified)),
                step("Decision", decided, corrected, facts.refusedOn(), decided ? "Refused" : "Outcome open"),
                new Step("Certificate", State.AHEAD, null, "Only after a positive decision"));
    }

    private static Step scope(Application application) {
        boolean done = application.acceptedOn() != null || application.standing() == ApplicationStanding.AGREED;
        String note = done
                ? "Application accepted"
                : Worded.headed("application " + application.standing().words());
        return step("Scope", done, true, application.acceptedOn(), note);
    }

    private static Step agreement(CertificationFile file) {
        Agreement agreement = file.agreement();
        ApplicationStanding standing = file.application().standing();
        return step(
                "Agreement",
                agreement != null || standing == ApplicationStanding.AGREED,
                standing == ApplicationStanding.ACCEPTED || standing == ApplicationStanding.OFFERED,
                agreement == null ? null : agreement.signedOn(),
                agreement != null || standing == ApplicationStanding.AGREED
                        ? "Signed"
                        : standing == ApplicationStanding.OFFERED
                                ? "Offered, to be signed"
                                : standing != ApplicationStanding.ACCEPTED
                                        ? "After the application review"
                                        : file.time() == null ? "Audit time to be determined" : "To be offered");
    }

    private static Step programme(CertificationFile file) {
        boolean agreed = file.agreement() != null || file.application().standing() == ApplicationStanding.AGREED;
        boolean set = !file.audits().isEmpty();
        return step("Audit programme", set, agreed, null, set ? "Set" : agreed ? "To be set" : "After the agreement");
    }

    private static Step audit(CertificationFile file, AuditKind kind) {
        Optional<Audit> audit = file.audit(kind);
        boolean done = audit.filter(a -> a.standing().conducted()).isPresent();
        return step(
                kind.words(),
                done,
                audit.isPresent(),
                audit.map(Journey::day).orElse(null),
                audit.map(a -> Worded.headed(a.standing().words())).orElse("Not programmed"));
    }

    /** The day on which it came to stand as it does: of its review, of its report, or its last one. */
    static @Nullable LocalDate day(Audit audit) {
        return switch (audit.standing()) {
            case REVIEWED -> audit.reviewedOn();
            case REPORTED -> audit.releasedOn();
            case NONE,
                    PROGRAMMED,
                    SCHEDULED,
                    OBJECTED,
                    CONFIRMED,
                    PLANNED,
                    IN_PROGRESS,
                    ADJOURNED,
                    CONDUCTED,
                    TERMINATED,
                    EXHAUSTED,
                    CANCELLED,
                    BROUGHT_FORWARD -> audit.lastDay().orElse(null);
        };
    }

    private static Step evidence(CertificationFile file, boolean audited) {
        List<Paper> papers = file.audit(AuditKind.STAGE_2).map(Audit::papers).orElse(List.of());
        return step("Evidence", audited, !papers.isEmpty(), null, papers.size() + " working papers");
    }

    private static String findings(CertificationFile file, boolean audited, long unplanned) {
        long all = file.findings().stream().filter(f -> !f.dropped()).count();
        if (all == 0) {
            return audited ? "None raised on the sample" : "After Stage 2";
        }
        return all + " raised, " + unplanned + " without accepted plan";
    }

    private static String majors(CertificationFile file, boolean audited, long unverified) {
        long left = file.findings().stream()
                .filter(f ->
                        !f.major() && f.standing().counts() && !f.standing().closed())
                .count();
        String minors = left == 0 ? "" : left + " minor to deal with";
        if (unverified > 0) {
            return unverified + " major to verify" + (minors.isEmpty() ? "" : ", " + minors);
        }
        return !minors.isEmpty() ? minors : audited ? "No major open" : "After Stage 2";
    }

    private static Step step(String title, boolean done, boolean reached, @Nullable LocalDate day, String note) {
        State state = done ? State.DONE : reached ? State.CURRENT : State.AHEAD;
        return new Step(title, state, done ? day : null, note);
    }
}
