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

/** Members of a team: who has not declared her ties yet, and whose competence ends before the audit does, or has ended. */
final class DueOfTeams implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
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
