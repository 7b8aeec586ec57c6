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

/** Members of a team that is booked: who has not declared her ties yet, and whose competence ends before the audit does. */
final class DueOfTeams implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return o.file().audits().stream()
                .filter(a -> a.standing() == AuditStanding.SCHEDULED
                        || a.standing() == AuditStanding.CONFIRMED
                        || a.standing() == AuditStanding.PLANNED)
                .flatMap(a -> Stream.concat(declarations(a, o).stream(), competences(a, o)));
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

    /** The day after which somebody who is competent today is no longer, where that is before the audit is over. */
    private static Optional<LocalDate> ends(Member m, LocalDate last, Outlook o) {
        Dossier hers = o.people().of(m.person());
        return functions(m).stream()
                .flatMap(f -> o.file().application().areas().stream()
                        .filter(area -> hers.mayDo(f, o.file().standard(), area, o.today())
                                && !hers.mayDo(f, o.file().standard(), area, last))
                        .flatMap(area -> hers.competences().stream()
                                .filter(c -> c.covers(f, o.file().standard(), area, o.today()))
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
