package org.assay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One person, one form, two windows: nothing that was typed in one goes by the other. */
class TwoWindowsTest {
    @Test
    void each_window_brings_what_it_has_changed() {
        TwoWindows both = TwoWindows.of(
                Map.of("a", "", "b", "mine"),
                changed(Map.of("b", Set.of(""))),
                Map.of("a", "theirs", "b", ""),
                Map.of());
        assertEquals(Map.of("a", "theirs", "b", "mine"), both.fields());
        assertEquals(Map.of(), both.others());
        assertEquals(Set.of("a"), both.elsewhere());
    }

    @Test
    void of_a_field_that_both_have_changed_both_texts_stay() {
        TwoWindows both =
                TwoWindows.of(Map.of("a", "mine"), changed(Map.of("a", Set.of(""))), Map.of("a", "theirs"), Map.of());
        assertEquals(Map.of("a", "mine"), both.fields());
        assertEquals(Map.of("a", List.of("theirs")), both.others());
        assertEquals(Set.of("a"), both.elsewhere());
        TwoWindows again = TwoWindows.of(
                both.fields(),
                new OneWindow(Map.of(), Map.of("a", Set.of("theirs")), true),
                both.fields(),
                both.others());
        assertEquals(both.others(), again.others(), "it stays until the form is sent");
        assertEquals(Set.of(), again.elsewhere(), "the window has shown it");
    }

    @Test
    void what_this_window_kept_itself_is_no_other_text() {
        TwoWindows both = TwoWindows.of(
                Map.of("a", "one two three"),
                changed(Map.of("a", Set.of("", "one", "one two"))),
                Map.of("a", "one two"),
                Map.of());
        assertEquals(new TwoWindows(Map.of("a", "one two three"), Map.of(), Set.of()), both);
    }

    @Test
    void a_line_that_another_window_has_added_stays() {
        TwoWindows both = TwoWindows.of(
                Map.of("lines[0].text", "one"),
                changed(Map.of()),
                Map.of("lines[0].text", "one", "lines[1].text", "two"),
                Map.of());
        assertEquals("two", both.fields().get("lines[1].text"));
        assertEquals(Set.of("lines[1].text"), both.elsewhere());
    }

    @Test
    void what_was_emptied_here_stays_empty_and_what_was_typed_there_stays_beside_it() {
        TwoWindows both =
                TwoWindows.of(Map.of("a", ""), changed(Map.of("a", Set.of("x"))), Map.of("a", "x and y"), Map.of());
        assertEquals(Map.of("a", ""), both.fields());
        assertEquals(Map.of("a", List.of("x and y")), both.others());
    }

    @Test
    void whoever_tells_nothing_replaces_it_and_loses_no_other_text() {
        TwoWindows both = TwoWindows.of(
                Map.of("a", "sent"), OneWindow.UNTOLD, Map.of("a", "kept"), Map.of("a", List.of("beside")));
        assertEquals(new TwoWindows(Map.of("a", "sent"), Map.of("a", List.of("beside")), Set.of()), both);
    }

    @Test
    void the_older_state_of_the_file_counts() {
        assertEquals("3.9", TwoWindows.older("3.10", "3.9"));
        assertEquals("3.9", TwoWindows.older("3.9", "12.1"));
        assertEquals("4", TwoWindows.older("", "4"));
    }

    private static OneWindow changed(Map<String, Set<String>> fields) {
        return new OneWindow(fields, Map.of(), true);
    }
}
