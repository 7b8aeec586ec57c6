package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void blank_words_count_as_nothing_said(String blank) {
        assertEquals(Optional.empty(), saying(blank).attested("A_RULE"));
        assertEquals(Optional.empty(), saying(blank).waived("A_RULE"));
    }

    @Test
    void words_are_kept_without_the_blanks_around_them() {
        assertEquals(
                Optional.of("She has read it all."),
                saying("  She has read it all.\n").attested("A_RULE"));
        assertEquals(
                Optional.of("She has read it all."),
                saying("  She has read it all.\n").waived("A_RULE"));
    }

    @Test
    void nothing_is_said_about_another_rule() {
        assertEquals(Optional.empty(), saying("She has read it all.").attested("ANOTHER_RULE"));
    }

    @Test
    void a_deed_takes_effect_on_its_day_unless_it_says_another() {
        assertEquals(DAY, Deed.plain(new UUID(0, 1), DAY).effective());
        var later = new Deed(
                new UUID(0, 1),
                DAY,
                DAY.plusDays(9),
                null,
                "",
                Map.of(),
                Map.of(),
                Said.NOTHING,
                FormText.NONE,
                Map.of());
        assertEquals(DAY.plusDays(9), later.effective());
    }

    private static Deed saying(String words) {
        return new Deed(
                new UUID(0, 1),
                DAY,
                null,
                null,
                "",
                Map.of("A_RULE", words),
                Map.of("A_RULE", words),
                Said.NOTHING,
                FormText.NONE,
                Map.of());
    }
}
