package org.assay.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That something does not apply is no reason why it was not examined; that it could not be seen, and why, is one. */
class ReasonOfAPaperTest {
    @ParameterizedTest
    @CsvSource({
        "Not applicable., true",
        "n/a, true",
        "Not applicable to this client., true",
        "It does not apply to this client., true",
        "The clause does not apply here., true",
        "This requirement is not relevant for the organisation, true",
        "The head of product was ill; the session is made up for in the next audit., false",
        "Not applicable before the model is trained in March; nothing could be seen., false"
    })
    void that_it_does_not_apply_is_none(String words, boolean none) {
        assertEquals(none, ExaminationRule.inapplicable(words));
    }
}
