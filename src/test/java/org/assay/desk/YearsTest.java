package org.assay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.deed.Operation;
import org.assay.file.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No form takes a year that cannot be meant, wherever in it the day stands. */
class YearsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    record Line(LocalDate day) {}

    record Lines(List<Line> lines, LocalDate on) {}

    @ParameterizedTest
    @CsvSource({"0026-11-22, false", "1956-11-21, false", "1956-11-22, true", "2036-11-22, true", "9999-12-31, false"})
    void a_year_far_from_today_is_a_slip(LocalDate day, boolean likely) {
        assertEquals(likely, Years.likely(day, TODAY));
    }

    @Test
    void days_are_found_in_lines_as_well() {
        assertEquals(Set.of("lines[0].day", "on"), days(new Lines(List.of(new Line(TODAY)), TODAY)));
        assertTrue(days(new DocumentForm(Slot.POLICY, "Policy", null, TODAY, "Here", List.of()))
                .contains("dated"));
    }

    private static Set<String> days(Object content) {
        Set<String> found = new HashSet<>();
        Fields.each(LocalDate.class, "", content, (field, _) -> found.add(field));
        return found;
    }

    /** A day in a map, a set or an optional would be overlooked: no form holds one there. */
    @Test
    void no_form_hides_a_day_where_it_would_not_be_found() {
        Set<String> hidden = Operation.deeds().stream()
                .map(Operation::form)
                .flatMap(f -> Stream.of(f.getRecordComponents()))
                .map(RecordComponent::getGenericType)
                .map(Type::getTypeName)
                .filter(t -> t.contains("LocalDate") && !t.equals(LocalDate.class.getTypeName()))
                .collect(Collectors.toSet());
        assertFalse(Operation.deeds().stream().noneMatch(o -> dated(o.form())), "Some forms ask for a day");
        assertEquals(Set.of(), hidden);
    }

    private static boolean dated(Class<?> form) {
        return Stream.of(form.getRecordComponents()).anyMatch(c -> c.getType() == LocalDate.class);
    }
}
