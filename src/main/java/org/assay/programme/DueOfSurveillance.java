package org.assay.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assay.calendar.Surveillance;
import org.assay.file.Standing;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Parameter;

/** Surveillance of a cycle: the first within months of the decision, and one in each calendar year. */
final class DueOfSurveillance implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return runs(o.standing()) ? SurveillanceOfTheCycle.of(o.file()).stream().flatMap(s -> of(s, o)) : Stream.of();
    }

    private static Stream<Due> of(SurveillanceOfTheCycle s, Outlook o) {
        List<LocalDate> held = s.held();
        LocalDate first = s.firstBy(o.law(Parameter.FIRST_SURVEILLANCE_MONTHS));
        Stream<Due> ofTheFirst = held.isEmpty() ? Stream.of(due(DueKind.FIRST_SURVEILLANCE, first, o)) : Stream.of();
        Stream<Due> ofTheYears = Surveillance.yearsWithout(s.since(), s.term().until(), held).stream()
                .map(year -> LocalDate.of(year, 12, 31))
                .filter(d -> d.getYear() != first.getYear() || !held.isEmpty())
                .map(d -> due(DueKind.YEARLY_SURVEILLANCE, d, o));
        return Stream.concat(ofTheFirst, ofTheYears);
    }

    /** A suspension stops no clock. */
    private static boolean runs(Standing standing) {
        return switch (standing) {
            case GRANTED, CERTIFIED, SUSPENDED -> true;
            case NONE, EXPIRED, WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> false;
        };
    }

    private static Due due(DueKind kind, LocalDate on, Outlook o) {
        return kind.on(on, o.file().id(), kind == DueKind.YEARLY_SURVEILLANCE ? String.valueOf(on.getYear()) : "", "");
    }
}
