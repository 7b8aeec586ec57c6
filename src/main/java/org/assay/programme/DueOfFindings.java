package org.assay.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.AuditResult;
import org.assay.file.Finding;
import org.assay.file.Rectification;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/** Nonconformities: answers, plans, evidence and verification; and the months that majors of an initial audit have. */
final class DueOfFindings implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return Stream.concat(
                o.file().findings().stream()
                        .filter(f -> !o.file().isOutOfSight(f))
                        .flatMap(f -> finding(f, o)),
                majors(o).stream());
    }

    private static Stream<Due> finding(Finding f, Outlook o) {
        @Nullable LocalDate due = f.terms().dueOn();
        @Nullable LocalDate answered = f.way().answeredOn();
        int review = o.law(Parameter.REVIEW_DAYS);
        Optional<Due> next =
                switch (f.standing()) {
                    case RAISED, PLAN_RETURNED -> due(DueKind.ANSWER, due, f);
                    case ANSWERED ->
                        due(
                                DueKind.PLAN_TO_JUDGE,
                                answered == null ? null : stands(f, answered).plusDays(review),
                                f);
                    case PLAN_ACCEPTED ->
                        f.carriedOut()
                                ? Optional.<Due>empty()
                                : due(f.major() ? DueKind.EVIDENCE : DueKind.CORRECTION, due, f);
                    case IMPLEMENTED ->
                        due(
                                DueKind.VERIFICATION,
                                due == null ? null : stands(f, due).plusDays(review),
                                f);
                    case NONE, UNTOLD, VERIFIED, WITHDRAWN, DROPPED, SUPERSEDED -> Optional.<Due>empty();
                };
        Optional<Due> more = f.terms().asked() == null ? Optional.empty() : due(DueKind.EXTENSION, due, f);
        return Stream.concat(next.stream(), more.stream());
    }

    /** The day since which it stands where it stands: where a wrong entry was taken back not before that. */
    private static LocalDate stands(Finding f, LocalDate day) {
        return f.way().takenBack().stream()
                .filter(r -> r.to() == f.standing())
                .map(Rectification::on)
                .filter(on -> on.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    private static Optional<Due> due(DueKind kind, @Nullable LocalDate on, Finding f) {
        return on == null ? Optional.empty() : Optional.of(kind.on(on, f.id(), f.reference(), "/findings/" + f.id()));
    }

    /** Runs before the first decision only, and only while a major is open. */
    private static Optional<Due> majors(Outlook o) {
        AuditResult result = o.file().result();
        LocalDate last = result.lastDayOfStage2();
        boolean open = result.majors().anyMatch(f -> !f.standing().closed());
        return last == null || !open || o.file().certification().grantedOn() != null
                ? Optional.empty()
                : Optional.of(DueKind.MAJORS_VERIFIED.on(
                        Limits.verifyMajorsBy(last, o.law(Parameter.MAJOR_VERIFICATION_MONTHS)),
                        o.file().id(),
                        "",
                        ""));
    }
}
