package org.assay.paper.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {
    @Test
    void numbers_times_and_names_of_standards_stay_whole() {
        assertEquals(List.of("A.6.2.8, ", "10.1 ", "at ", "09:00–10:30"), lines("A.6.2.8, 10.1 at 09:00–10:30"));
        assertEquals(List.of("of ", "ISO/IEC ", "42001:2023"), lines("of ISO/IEC 42001:2023"));
        assertEquals(List.of("8.1\u00a0to\u00a08.4, ", "9.1"), lines("8.1\u00a0to\u00a08.4, 9.1"));
    }

    @Test
    void words_part_at_their_hyphen_and_long_addresses_anywhere_they_may() {
        assertEquals(List.of("third-", "party"), lines("third-party"));
        assertEquals(true, lines("https://verify.example/verify/AIMS-2026-0007").size() > 1);
    }

    @Test
    void what_no_language_parts_is_parted_all_the_same_and_not_between_a_letter_and_its_mark() {
        assertEquals(List.of("a".repeat(40)), lines("a".repeat(40)));
        List<String> pieces = lines("see " + "a".repeat(80) + " there");
        assertEquals("see " + "a".repeat(80) + " there", String.join("", pieces));
        assertEquals("a".repeat(8), pieces.get(1));
        lines("e\u0301".repeat(50)).forEach(piece -> assertEquals('e', piece.charAt(0), piece));
    }

    @Test
    void a_hash_is_read_and_copied_as_one() {
        assertEquals(
                List.of("SHA-256 ", "0f".repeat(32) + ". ", "Sample"),
                lines("SHA-256 " + "0f".repeat(32) + ". Sample"));
    }

    @Test
    void other_scripts_keep_their_own_ends() {
        assertEquals(4, lines("管理体系").size());
        assertEquals(List.of(), lines(""));
    }

    private static List<String> lines(String text) {
        Breaks breaks = new Breaks();
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }
}
