package org.assay.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                Stream.of(restoration(o, until))
                        .filter(d -> !d.overdue(o.today()))
                        .flatMap(d -> Stream.of(due(DueKind.EXPIRED, until, o), d));
            case NONE, WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> Stream.of();
        };
    }

    /** After that day nothing is left to be done on what has expired. */
    static Due restoration(Outlook o, LocalDate expired) {
        return due(DueKind.RESTORATION, Renewal.restorableUntil(expired, o.law(Parameter.RESTORATION_MONTHS)), o);
    }

    /** Every step of a recertification that is not done yet, in its order. */
    static List<Due> steps(Outlook o, LocalDate until) {
        ExpiryGuard guard = guard(o, until);
        return Stream.of(
                        Map.entry(DueKind.RECERTIFICATION_PLANNED, guard.planBy()),
                        Map.entry(DueKind.RECERTIFICATION_DATED, guard.datesBy()),
                        Map.entry(DueKind.RECERTIFICATION_AUDITED, guard.auditBy()),
                        Map.entry(DueKind.RECERTIFICATION_VERIFIED, guard.verifyBy()),
                        Map.entry(DueKind.RECERTIFICATION_REQUESTED, guard.requestBy()),
                        Map.entry(DueKind.RECERTIFICATION_DECIDED, guard.decideBy()))
                .dropWhile(e -> done(e.getKey(), o.file()))
                .map(e -> due(e.getKey(), e.getValue(), o))
                .toList();
    }

    /** Whether the file says that a step is behind it. */
    private static boolean done(DueKind step, CertificationFile file) {
        Optional<Audit> audit = file.ofCycle(file.certification().cycles().size()).reversed().stream()
                // nothing can be decided on one of before: it is gone through again
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION && !a.before())
                .findFirst();
        return switch (step) {
            case RECERTIFICATION_PLANNED -> audit.isPresent();
            case RECERTIFICATION_DATED -> audit.flatMap(Audit::firstDay).isPresent();
            case RECERTIFICATION_AUDITED ->
                audit.filter(a -> a.standing().conducted()).isPresent();
            case RECERTIFICATION_VERIFIED ->
                file.result().majors().allMatch(m -> m.standing() == FindingStanding.VERIFIED);
            case RECERTIFICATION_REQUESTED ->
                file.openDecision().filter(d -> d.verb() == Verb.RENEW).isPresent();
            default -> false;
        };
    }

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
