package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-",
                "–",
                "TBC",
                "T.B.A.",
                "n/a",
                "xxxx",
                "to be confirmed",
                "See above",
                "...",
                "0",
                "00000"
            })
    void says_nothing(String words) {
        assertTrue(Substance.namesNoPlace(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ulm",
                "1 Mill Road",
                "Å 1, NO",
                "Au, DE",
                "Y, Somme, FR",
                "Testa Road 4",
                "Postgasse 2, Bern",
                "東京"
            })
    void names_a_place(String words) {
        assertFalse(Substance.namesNoPlace(words));
    }
}
