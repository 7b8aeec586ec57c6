package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice at the conclusion is what every paper says; words of the report add to it. */
class RecommendationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECOMMEND | The team recommends certification once F-1 and F-2 are dealt with. | true
            RECOMMEND | Certification is recommended. | false
            RECOMMEND | The team recommends certification; others decide once the report is reviewed. | false
            RECOMMEND | The team does not recommend certification. | true
            RECOMMEND_AFTER_CORRECTION | Certification is recommended. | true
            RECOMMEND_AFTER_CORRECTION | The team recommends certification once F-1 is verified. | false
            DO_NOT_RECOMMEND | The team recommends certification. | true
            DO_NOT_RECOMMEND | Certification is not recommended. | false
            RENEW | The team recommends to renew certification. | false
            READY | Stage 2 can follow. | false
            """)
    void words_that_recommend_something_else_contradict_the_choice(Advice advice, String words, boolean so) {
        assertEquals(so, Recommendation.contradicts(advice, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The records show it.                            | The team recommends certification. The records show it.
            The team recommends certification; others decide. | The team recommends certification; others decide.
            -                                               | The team recommends certification.
            """)
    void the_choice_is_told_once_and_its_reasons_after_it(@org.jspecify.annotations.Nullable String own, String told) {
        assertEquals(told, Recommendation.told(new Conclusion(Advice.RECOMMEND, DAY, DAY), own));
    }

    @org.junit.jupiter.api.Test
    void what_contradicts_it_never_hides_the_choice() {
        String told = Recommendation.told(
                new Conclusion(Advice.RECOMMEND, DAY, DAY),
                "The team recommends certification once F-1 is dealt with.");
        assertTrue(told.startsWith("The team recommends certification. "), told);
        assertFalse(told.isBlank());
    }
}
