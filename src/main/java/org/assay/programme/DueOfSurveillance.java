package org.assay.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assay.calendar.Surveillance;
import org.assay.file.BroughtForward;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Parameter;

/** The programme of a cycle, and its surveillance: the first within months of the decision, and one in each calendar year. */
final class DueOfSurveillance implements DueSource {
    @Override
    public Stream<Due> of(Outlook o) {
        return o.standing().runs()
                ? SurveillanceOfTheCycle.of(o.file()).stream().flatMap(s -> Stream.concat(of(s, o), programme(s, o)))
                : Stream.of();
    }

    /** After a grant or another cycle somebody sets its programme. */
    private static Stream<Due> programme(SurveillanceOfTheCycle s, Outlook o) {
        return s.programmed()
                ? Stream.of()
                : Stream.of(due(DueKind.PROGRAMME_TO_SET, known(s, o).plusDays(o.law(Parameter.REVIEW_DAYS)), o));
    }

    /** The decision; of a file that was brought forward after it the day on which it was. */
    private static LocalDate known(SurveillanceOfTheCycle s, Outlook o) {
        LocalDate decided = s.term().decidedOn();
        BroughtForward before = o.file().broughtForward();
        return before == null || before.on().isBefore(decided) ? decided : before.on();
    }

    /** The recertification, whose year needs no surveillance; while none is programmed the day that a programme proposes. */
    private static LocalDate recertified(SurveillanceOfTheCycle s) {
        return s.recertification() != null
                ? s.end()
                : Surveillance.proposed(
                                s.since(), s.term().decidedOn(), s.term().until())
                        .recertification();
    }

    private static Stream<Due> of(SurveillanceOfTheCycle s, Outlook o) {
        List<LocalDate> held = s.held();
        LocalDate first = s.firstBy(o.law(Parameter.FIRST_SURVEILLANCE_MONTHS));
        Stream<Due> ofTheFirst = held.isEmpty() ? Stream.of(due(DueKind.FIRST_SURVEILLANCE, first, o)) : Stream.of();
        Stream<Due> ofTheYears = Surveillance.yearsWithout(s.since(), recertified(s), held).stream()
                .map(year -> LocalDate.of(year, 12, 31))
                .filter(d -> d.getYear() != first.getYear() || !held.isEmpty())
                .map(d -> due(DueKind.YEARLY_SURVEILLANCE, d, o));
        return Stream.concat(ofTheFirst, ofTheYears);
    }

    private static Due due(DueKind kind, LocalDate on, Outlook o) {
        return kind.on(on, o.file().id(), kind == DueKind.YEARLY_SURVEILLANCE ? String.valueOf(on.getYear()) : "", "");
    }
}
