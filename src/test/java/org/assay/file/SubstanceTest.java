package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTest {
    @ParameterizedTest
    @CsvSource({
        "x, true",
        "'   ', true",
        "xxxxxxxxxxxxxxxx, true",
        ".............., true",
        "Seen., true",
        "'Nothing ties me to them.', false",
        "Report IA-12, false",
        "Прочитано полностью, false"
    })
    void words_that_say_nothing_are_no_reason(String words, boolean lacks) {
        assertEquals(lacks, Substance.lacks(words));
    }
}
