package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {
    @ParameterizedTest
    @CsvSource({
        "*/*, everything",
        "*, everything",
        "autonomous/*, autonomous decisions in every sector",
        "*/public_sector, every technology in public sector",
        "autonomous/retail_ecommerce, autonomous decisions in retail and e-commerce",
        "quantum_models/deep_sea, quantum models in deep sea"
    })
    void an_area_is_spoken(String area, String words) {
        assertEquals(words, Areas.words(area));
    }
}
