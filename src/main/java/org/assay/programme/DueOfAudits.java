package org.assay.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Occasion;
import org.assay.file.Standing;
import org.assay.standard.Parameter;

/** Audits that are to be confirmed, begun, reviewed; and Stage 2, which follows Stage 1 within some months. */
final class DueOfAudits implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return Stream.of(
                        o.file().audits().stream().filter(a -> !tooLate(a, o)).flatMap(a -> audit(a, o).stream()),
                        stage2(o).stream(),
                        look(o).stream())
                .flatMap(s -> s);
    }

    /** By the day of the next audit that takes its days from the look, or that it is meant for. */
    private static Optional<Due> look(Outlook o) {
        return o.file().unlooked().filter(a -> a.lookAwaitedSince().isPresent()).flatMap(a -> o.file().audits().stream()
                .filter(next -> next.standing().ahead() && next.kind().regular())
                .flatMap(next -> day(next).stream())
                .min(LocalDate::compareTo)
                .map(day -> due(DueKind.TIME_TO_LOOK_AT, day, a, o)));
    }

    private static Optional<LocalDate> day(Audit a) {
        return a.firstDay().or(() -> Optional.ofNullable(a.occasion()).map(Occasion::intendedFor));
    }

    /** A surveillance that has not begun, of a certification that is over. */
    private static boolean tooLate(Audit a, Outlook o) {
        return a.kind() == AuditKind.SURVEILLANCE
                && a.standing().ahead()
                && switch (o.standing()) {
                    case EXPIRED, WITHDRAWN, ENDED, TRANSFERRED -> true;
                    case NONE, GRANTED, CERTIFIED, SUSPENDED, REFUSED -> false;
                };
    }

    private static Optional<Due> audit(Audit a, Outlook o) {
        return switch (a.standing()) {
            case SCHEDULED ->
                a.firstDay()
                        .map(d -> due(
                                a.announcement().isEmpty() ? DueKind.DATES_TO_CONFIRM : DueKind.AUDIT_TO_BEGIN,
                                d,
                                a,
                                o));
            case CONFIRMED, PLANNED -> a.firstDay().map(d -> due(DueKind.AUDIT_TO_BEGIN, d, a, o));
            case IN_PROGRESS, ADJOURNED -> a.lastDay().map(d -> due(DueKind.AUDIT_TO_END, d, a, o));
            case REPORTED ->
                Optional.ofNullable(a.releasedOn())
                        .map(d -> due(DueKind.REPORT_REVIEW, d.plusDays(o.law(Parameter.REVIEW_DAYS)), a, o));
            case PROGRAMMED ->
                // what was postponed is meant for its day no more: limits of the cycle go on, and who is awaited is
                // told
                proposable(a, o) && !a.postponed()
                        ? Optional.ofNullable(a.occasion())
                                .map(w -> due(DueKind.DATES_TO_PROPOSE, proposeBy(w, o), a, o))
                        : Optional.empty();
            case OBJECTED -> a.firstDay().map(d -> due(DueKind.DATES_TO_PROPOSE, d.minusDays(1), a, o));
            case NONE, CONDUCTED, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> Optional.empty();
        };
    }

    /**
     * Some weeks before the day on which it begins, where one person alone carries out what was determined; what comes at short
     * notice or unannounced is dated on the day before at the latest.
     */
    static LocalDate proposeBy(Occasion occasion, Outlook o) {
        int days = Math.max(1, (occasion.halfDays() + 1) / 2);
        LocalDate begins = occasion.intendedFor().minusDays(days - 1L);
        return Limits.before(begins, occasion.announcement() == null ? o.law(Parameter.PROPOSE_DATES_DAYS) : 1);
    }

    /** Of a cycle the surveillance that comes next; Stage 2 and recertification have steps and limits of their own. */
    private static boolean proposable(Audit a, Outlook o) {
        return switch (a.kind()) {
            case STAGE_1, FOLLOW_UP, SPECIAL -> true;
            case SURVEILLANCE -> o.file().nextOfItsCycle().filter(a::equals).isPresent();
            case STAGE_2, RECERTIFICATION -> false;
        };
    }

    /** Stage 1 grows old (a rule of the house); only the client's or the body's delay can make Stage 2 late. */
    private static Optional<Due> stage2(Outlook o) {
        Optional<LocalDate> ended = o.file()
                .audit(AuditKind.STAGE_1)
                .filter(a -> a.standing().conducted())
                .flatMap(Audit::lastDay);
        return toBegin(o)
                .flatMap(a -> ended.map(
                        d -> due(DueKind.STAGE_2_TO_BEGIN, d.plusMonths(o.law(Parameter.STAGE_GAP_MONTHS)), a, o)));
    }

    /** The Stage 2 that lies ahead; one that was called off with nothing in its place leaves its limit behind. */
    private static Optional<Audit> toBegin(Outlook o) {
        Optional<Audit> counts = o.file().audit(AuditKind.STAGE_2);
        return counts.isPresent() || o.standing() != Standing.NONE
                ? counts.filter(a -> a.standing().ahead())
                : o.file().audits().reversed().stream()
                        .filter(a -> a.kind() == AuditKind.STAGE_2 && a.standing() == AuditStanding.CANCELLED)
                        .findFirst();
    }

    private static Due due(DueKind kind, LocalDate on, Audit a, Outlook o) {
        String about = kind == DueKind.STAGE_2_TO_BEGIN ? "" : o.file().title(a);
        return kind.on(on, a.id(), about, "/audits/" + a.id());
    }
}
