package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static Optional<String> named(String character) {
        return Optional.of("Contains a character that nobody sees (" + character + "): type it again without it");
    }
}
