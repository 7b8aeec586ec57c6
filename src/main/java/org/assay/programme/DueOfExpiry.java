package org.assay.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.ExpiryGuard;
import org.assay.calendar.Renewal;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.assay.file.Verb;
import org.assay.standard.Parameter;

/** The last day of validity, the next step that keeps it from coming undecided, and the months of restoration after it. */
final class DueOfExpiry implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        LocalDate until = o.file().certification().validUntil();
        if (until == null) {
            return Stream.of();
        }
        return switch (o.standing()) {
            case GRANTED, CERTIFIED, SUSPENDED ->
                Stream.concat(
                        Stream.of(due(DueKind.EXPIRY, until, o)),
                        steps(o, until).stream().limit(1));
            case EXPIRED ->
                Stream.of(restoration(o, until)).filter(d -> !d.overdue(o.today()) && !o.accreditationAsksMore());
            case NONE, WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> Stream.of();
        };
    }

    /** After that day nothing is left to be done on what has expired. */
    static Due restoration(Outlook o, LocalDate expired) {
        return due(DueKind.RESTORATION, Renewal.restorableUntil(expired, o.law(Parameter.RESTORATION_MONTHS)), o);
    }

    /**
     * Every step of a recertification that is not done yet, in its order; the one step that is left where no renewal could be
     * accredited: until another certification has taken its place.
     */
    static List<Due> steps(Outlook o, LocalDate until) {
        ExpiryGuard guard = guard(o, until);
        if (o.accreditationAsksMore()) {
            return o.file().inForceElsewhere() == null
                    ? List.of(due(DueKind.TO_APPLY_ANEW, guard.planBy(), o))
                    : List.of();
        }
        CertificationFile file = o.file();
        Optional<Audit> audit = file.ofCycle(file.certification().cycles().size()).reversed().stream()
                // nothing can be decided on one of before: it is gone through again
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION && !a.before())
                .findFirst();
        return Stream.of(
                        new Step(DueKind.RECERTIFICATION_PLANNED, guard.planBy(), audit.isPresent()),
                        new Step(
                                DueKind.RECERTIFICATION_DATED,
                                datesBy(guard, audit, o),
                                audit.flatMap(Audit::firstDay).isPresent()),
                        new Step(
                                DueKind.RECERTIFICATION_AUDITED,
                                guard.auditBy(),
                                audit.filter(a -> a.standing().conducted()).isPresent()),
                        new Step(
                                DueKind.RECERTIFICATION_VERIFIED,
                                guard.verifyBy(),
                                file.result().majors().allMatch(m -> m.standing() == FindingStanding.VERIFIED)),
                        new Step(
                                DueKind.RECERTIFICATION_REQUESTED,
                                guard.requestBy(),
                                file.openDecision()
                                        .filter(d -> d.verb() == Verb.RENEW)
                                        .isPresent()),
                        new Step(DueKind.RECERTIFICATION_DECIDED, guard.decideBy(), false))
                .dropWhile(Step::done)
                .map(s -> due(s.kind, s.by, o))
                .toList();
    }

    /** Of an audit that is programmed for an earlier day, some weeks before that. */
    private static LocalDate datesBy(ExpiryGuard guard, Optional<Audit> audit, Outlook o) {
        return audit.map(Audit::occasion)
                .map(w -> DueOfAudits.proposeBy(w, o))
                .filter(day -> day.isBefore(guard.datesBy()))
                .orElse(guard.datesBy());
    }

    /** One step of a recertification, and whether the file says that it is behind it. */
    private record Step(DueKind kind, LocalDate by, boolean done) {}

    static ExpiryGuard guard(Outlook o, LocalDate until) {
        return ExpiryGuard.of(
                until,
                new ExpiryGuard.Terms(
                        o.law(Parameter.RECERTIFICATION_PLAN_DAYS),
                        o.law(Parameter.RECERTIFICATION_DATES_DAYS),
                        o.law(Parameter.RECERTIFICATION_AUDIT_DAYS),
                        o.law(Parameter.REVIEW_DAYS),
                        o.law(Parameter.DECISION_DAYS),
                        o.law(Parameter.DECISION_RESERVE_DAYS)));
    }

    private static Due due(DueKind kind, LocalDate on, Outlook o) {
        return kind.on(on, o.file().id(), "", "");
    }
}
