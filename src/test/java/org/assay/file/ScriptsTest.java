package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word in letters that look like one another's and are not. */
class ScriptsTest {
    @Test
    void it_is_named_with_its_letters() {
        assertEquals(
                Optional.of("“Вerdanote” is written in letters of several alphabets: “e” is Latin, “В” is Cyrillic"),
                Scripts.mixed("Вerdanote Learning Corp."));
        assertEquals(
                Optional.of("“Αcme” is written in letters of several alphabets: “c” is Latin, “Α” is Greek"),
                Scripts.mixed("The Αcme"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verdanote Learning Corp.",
                "Яндекс Cloud",
                "Яндекс.Go",
                "株式会社ABC",
                "カタカナとかな混じり",
                "삼성SDS",
                "Ελλάδα",
                "Straße e\u0301",
                "8\u2011bit \u00b5 3M",
                ""
            })
    void what_people_write_passes(String name) {
        assertEquals(Optional.empty(), Scripts.mixed(name));
    }
}
