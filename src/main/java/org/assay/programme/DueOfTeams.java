package org.assay.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.standard.Parameter;

/** Members of a team that is booked: who has not declared her ties yet, whose competence ends before the audit does, and who may not work in it. */
final class DueOfTeams implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return Stream.concat(ahead(o), o.file().audits().stream().flatMap(a -> barred(a, o).stream()));
    }

    private static Stream<Due> ahead(Outlook o) {
        return o.file().audits().stream()
                .filter(a -> booked(a) || a.underWay())
                .flatMap(a -> Stream.concat(booked(a) ? declarations(a, o).stream() : Stream.of(), competences(a, o)));
    }

    private static boolean booked(Audit a) {
        return a.standing() == AuditStanding.SCHEDULED
                || a.standing() == AuditStanding.OBJECTED
                || a.standing() == AuditStanding.CONFIRMED
                || a.standing() == AuditStanding.PLANNED;
    }

    /** One line for a team, for whoever has to replace somebody: from the first day on which she may not work in it. */
    private static Optional<Due> barred(Audit a, Outlook o) {
        return a.team().stream()
                .filter(m -> o.people().dossiers().containsKey(m.person().id()))
                .flatMap(m -> days(a, m, o).filter(day -> barred(m, day, o)))
                .min(LocalDate::compareTo)
                .map(day -> due(DueKind.MEMBER_IS_BARRED, day, a, o));
    }

    /** The days on which she has to be free and competent still: when the fieldwork is over, whoever leads writes the report. */
    private static Stream<LocalDate> days(Audit a, Member m, Outlook o) {
        return switch (a.standing()) {
            case SCHEDULED, CONFIRMED, PLANNED, IN_PROGRESS, ADJOURNED ->
                Stream.ofNullable(a.schedule()).flatMap(s -> s.left(m, o.today()));
            case CONDUCTED -> m.part() == Part.LEAD_AUDITOR ? Stream.of(o.today()) : Stream.of();
            case NONE, PROGRAMMED, OBJECTED, REPORTED, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD ->
                Stream.of();
        };
    }

    private static boolean barred(Member m, LocalDate day, Outlook o) {
        Dossier hers = o.people().of(m.person());
        int years = o.law(Parameter.COOLING_OFF_YEARS);
        boolean tied = hers.ties(o.file().client()).stream().anyMatch(t -> t.barsOn(day, years));
        // whose competence is still to end is told of by itself
        boolean unable = !hers.able(m.part(), o.file().standard(), o.today())
                && !hers.able(m.part(), o.file().standard(), day);
        return tied || unable;
    }

    /** One line for a team, however many have not declared. */
    private static Optional<Due> declarations(Audit a, Outlook o) {
        boolean missing = a.team().stream().anyMatch(m -> m.declaredOn() == null);
        return a.firstDay().filter(_ -> missing).map(d -> due(DueKind.DECLARATION, d, a, o));
    }

    private static Stream<Due> competences(Audit a, Outlook o) {
        LocalDate last = a.lastDay().orElse(o.today());
        return a.team().stream()
                .flatMap(m -> ends(m, last, o).stream())
                .sorted()
                .limit(1)
                .map(d -> due(DueKind.COMPETENCE_ENDS, d, a, o));
    }

    /** The last day of a competence that she has had, where it lies before the last day of the audit; it may have passed. */
    private static Optional<LocalDate> ends(Member m, LocalDate last, Outlook o) {
        Dossier hers = o.people().of(m.person());
        return functions(m).stream()
                .flatMap(f -> o.file().application().areas().stream()
                        .filter(area -> !hers.mayDo(f, o.file().standard(), area, last))
                        .flatMap(area -> hers.competences().stream()
                                .filter(c -> c.isFor(f, o.file().standard(), area))
                                .map(Competence::until)
                                .filter(Objects::nonNull)
                                .max(LocalDate::compareTo)
                                .stream()))
                .min(LocalDate::compareTo);
    }

    private static List<Function> functions(Member m) {
        return switch (m.part()) {
            case LEAD_AUDITOR -> List.of(Function.LEADING, Function.AUDITING);
            case AUDITOR -> List.of(Function.AUDITING);
            case TECHNICAL_EXPERT -> List.of(Function.EXPERTISE);
            case TRAINEE, TECHNICAL_REVIEWER, APPLICATION_REVIEWER -> List.of();
        };
    }

    private static Due due(DueKind kind, LocalDate on, Audit a, Outlook o) {
        return kind.on(on, a.id(), o.file().title(a), "/audits/" + a.id());
    }
}
