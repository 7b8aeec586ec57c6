package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees is named by its number; everything that people write passes. */
class UnseenTest {
    @Test
    void each_is_named() {
        assertEquals(named("U+0007"), Unseen.in("Bell\u0007"));
        assertEquals(named("U+202E, right-to-left override"), Unseen.in("Hall\u202Ewarden"));
        assertEquals(named("U+FEFF, zero width no-break space"), Unseen.in("\uFEFFfirst"));
        assertEquals(named("U+E000"), Unseen.in("\uE000"));
        assertEquals(named("U+D800"), Unseen.in("half \uD800"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two lines\r\nand a tab\t",
                "Élan, Straße, İstanbul, 株式会社, Ελλάδα",
                "soft\u00adhyphen and no-break\u00a0space",
                "क्‍ष joined by what joins letters",
                "👩‍💻 of two",
                "-=+@ formulas",
            })
    void what_people_write_passes(String text) {
        assertEquals(Optional.empty(), Unseen.in(text));
    }

    @Test
    void a_name_holds_nothing_that_parts_words_unseen() {
        assertEquals(named("U+00AD, soft hyphen"), Unseen.inALine("Ac\u00adme"));
        assertEquals(named("U+200B, zero width space"), Unseen.inALine("Ac\u200bme"));
        assertEquals(named("U+2028, line separator"), Unseen.inALine("Acme\u2028Ltd"));
        assertEquals(named("U+202E, right-to-left override"), Unseen.inALine("Hall\u202Ewarden"));
        assertEquals(Optional.empty(), Unseen.inALine("क्\u200dष, میخواهم \u200c and 👩\u200d💻"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u200b",
                "\u00ad",
                "\u0301",
                " \u0301\u0338",
                "\u2028",
                "\u3164",
                "\u2800",
                "\ufe0f",
                "\u034f\u200d\u2060",
                "\u00a0\u3000",
                "\ud800"
            })
    void of_some_texts_nothing_is_seen(String text) {
        assertTrue(Unseen.isAll(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "e\u0301", "-", "株", "\u0905\u0902", "👩", "§"})
    void and_of_most_something_is(String text) {
        assertFalse(Unseen.isAll(text));
    }

    private static Optional<String> named(String character) {
        return Optional.of("Contains a character that nobody sees (" + character + "): type it again without it");
    }
}
