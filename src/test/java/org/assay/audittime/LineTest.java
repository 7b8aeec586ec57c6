package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are read as people write: what was recorded is not touched. */
class LineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10000 in scope | 10,000 in scope
            900000 people in all | 900,000 people in all
            (120000 of 1000000) | (120,000 of 1,000,000)
            1 regulated uses, 0 frameworks | 1 regulated use, 0 frameworks
            1 effective persons; they use AI | 1 effective person; they use AI
            1 people work with AI in the scope | 1 person works with AI in the scope
            1 effective people who work with AI in scope | 1 effective person who works with AI in scope
            11 people in scope | 11 people in scope
            from 28 Nov 2026, table 12345a6b | from 28 Nov 2026, table 12345a6b
            as ISO/IEC 42006 has it, of ISO/IEC 42001:2023 | as ISO/IEC 42006 has it, of ISO/IEC 42001:2023
            4500 people, 12.34567 | 4500 people, 12.34567
            """)
    void large_numbers_have_their_commas(String recorded, String told) {
        assertEquals(told, Line.note("Rule", null, recorded, "", "").told());
    }

    @Test
    void points_that_share_out_nothing_say_so() {
        Derivation startup = Sampled.certpro2().derive(startup(Sampled.any(3)), null);
        assertTrue(startup.lines().stream().anyMatch(l -> l.arithmetic().contains("shared over")), "as recorded");
        assertFalse(startup.lines().stream().anyMatch(l -> l.reckoned().contains("shared over")));
        assertTrue(startup.lines().stream()
                .anyMatch(l -> l.reckoned().endsWith("points, which move nothing: the bounds leave one number")));
        assertEquals(
                "1 of 5 points; 2 days between both bounds, shared over 20 points",
                Line.note("Rule", null, "", "1 of 5 points; 2 days between both bounds, shared over 20 points", "")
                        .reckoned());
    }

    private static Inputs startup(Inputs in) {
        return new Inputs(
                new Named("small_ai_startup", "small AI startup"),
                in.headcount(),
                in.groups(),
                in.systems(),
                in.products(),
                in.places(),
                in.languages(),
                in.writing(),
                in.regulated(),
                in.frameworks(),
                in.agreements(),
                in.ownControls(),
                in.certificates());
    }
}
