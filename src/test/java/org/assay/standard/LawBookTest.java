package org.assay.standard;

import static org.assay.standard.Parameter.COOLING_OFF_YEARS;
import static org.assay.standard.Parameter.CYCLE_YEARS;
import static org.assay.standard.Parameter.LATE_ENTRY_DAYS;
import static org.assay.standard.Parameter.MAJOR_VERIFICATION_MONTHS;
import static org.assay.standard.Parameter.SUSPENSION_MONTHS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawBookTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 6, 15);
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    @Test
    void a_later_number_takes_over_on_its_day() {
        var book = book(number(SUSPENSION_MONTHS, CHANGE, 9));
        assertEquals(6, book.on(CHANGE.minusDays(1)).of(SUSPENSION_MONTHS));
        assertEquals(9, book.on(CHANGE).of(SUSPENSION_MONTHS));
        assertEquals(3, book.on(CHANGE).of(CYCLE_YEARS));
    }

    @Test
    void the_order_in_which_numbers_are_written_does_not_matter() {
        var book = new LawBook(
                Stream.concat(Stream.of(number(SUSPENSION_MONTHS, CHANGE, 9)), first())
                        .toList(),
                Set.of(),
                WordLists.NONE);
        assertEquals(9, book.on(CHANGE).of(SUSPENSION_MONTHS));
    }

    @Test
    void an_edition_is_called_by_the_day_of_its_latest_change() {
        var book = book(number(SUSPENSION_MONTHS, CHANGE, 9));
        assertEquals(FIRST, book.on(CHANGE.minusDays(1)).edition());
        assertEquals(CHANGE, book.on(CHANGE).edition());
        assertEquals(CHANGE, book.on(CHANGE.plusYears(9)).edition());
    }

    @Test
    void a_day_on_which_a_number_is_missing_has_no_law() {
        var book = book();
        var refused = assertThrows(IllegalArgumentException.class, () -> book.on(FIRST.minusDays(1)));
        assertTrue(String.valueOf(refused.getMessage()).contains(MAJOR_VERIFICATION_MONTHS.name()));
    }

    @Test
    void a_number_that_nobody_vouches_for_is_refused() {
        var rumour = new DatedNumber(SUSPENSION_MONTHS, CHANGE, 9, "A rumour", Provenance.UNVERIFIED);
        assertThrows(IllegalArgumentException.class, () -> book(rumour));
    }

    @Test
    void two_values_from_the_same_day_are_refused() {
        var twice = number(SUSPENSION_MONTHS, FIRST, 9);
        assertThrows(IllegalArgumentException.class, () -> book(twice));
    }

    @Test
    void a_number_has_a_source_and_is_above_nothing() {
        assertThrows(IllegalArgumentException.class, () -> number(CYCLE_YEARS, FIRST, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DatedNumber(CYCLE_YEARS, FIRST, 3, " ", Provenance.PUBLIC_SOURCE));
    }

    @Test
    void a_law_answers_only_for_the_numbers_that_it_has() {
        var law = new Law(FIRST, Map.of(CYCLE_YEARS, 3), Set.of(), WordLists.NONE);
        assertEquals(3, law.of(CYCLE_YEARS));
        assertThrows(IllegalStateException.class, () -> law.of(SUSPENSION_MONTHS));
    }

    @Test
    void what_the_body_has_switched_off_is_off_on_every_day() {
        var book = new LawBook(first().toList(), Set.of("A_HOUSE_RULE"), WordLists.NONE);
        assertEquals(Set.of("A_HOUSE_RULE"), book.on(CHANGE).houseRulesOff());
    }

    private static LawBook book(DatedNumber... later) {
        return new LawBook(Stream.concat(first(), Stream.of(later)).toList(), Set.of(), WordLists.NONE);
    }

    /** Every parameter has a value from the first day on; those that no test asks about have some value. */
    private static Stream<DatedNumber> first() {
        List<DatedNumber> told = told().toList();
        return Stream.concat(
                told.stream(),
                Stream.of(Parameter.values())
                        .filter(p -> told.stream().noneMatch(n -> n.parameter() == p))
                        .map(p -> number(p, FIRST, 1)));
    }

    private static Stream<DatedNumber> told() {
        return Stream.of(
                number(MAJOR_VERIFICATION_MONTHS, FIRST, 6),
                number(CYCLE_YEARS, FIRST, 3),
                number(Parameter.FIRST_SURVEILLANCE_MONTHS, FIRST, 12),
                number(SUSPENSION_MONTHS, FIRST, 6),
                number(LATE_ENTRY_DAYS, FIRST, 14),
                number(COOLING_OFF_YEARS, FIRST, 2),
                number(Parameter.STAGE_GAP_MONTHS, FIRST, 6),
                number(Parameter.ANSWER_DAYS, FIRST, 30),
                number(Parameter.CORRECTION_DAYS, FIRST, 90),
                number(Parameter.STARTUP_HEADCOUNT, FIRST, 50),
                number(Parameter.LEADER_AUDITS, FIRST, 3),
                number(Parameter.AUDITOR_IT_YEARS, FIRST, 4),
                number(Parameter.AUDITOR_AI_YEARS, FIRST, 1));
    }

    private static DatedNumber number(Parameter parameter, LocalDate since, int value) {
        return new DatedNumber(parameter, since, value, "ISO/IEC 17021-1:2015, 9.5.3.2", Provenance.PUBLIC_SOURCE);
    }
}
