package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which legal forms are those of another law. */
class LegalFormTest {
    @Test
    void another_law_makes_another_person() {
        assertTrue(LegalForm.ofAnotherLaw("Assess Ltd", "Assess GmbH"));
        assertTrue(LegalForm.ofAnotherLaw("Assess Limited", "Quite Another Company S.p.A."));
        assertTrue(LegalForm.ofAnotherLaw("Assess GmbH & Co. KG", "Assess Inc."));
        assertTrue(LegalForm.ofAnotherLaw("Assess AB", "Assess Ltd."));
    }

    @Test
    void a_conversion_under_one_law_does_not() {
        assertFalse(LegalForm.ofAnotherLaw("Assess Ltd", "Assess plc"));
        assertFalse(LegalForm.ofAnotherLaw("Assess GmbH", "Assess AG"));
        assertFalse(LegalForm.ofAnotherLaw("Assess AG", "Assess SA"));
        assertFalse(LegalForm.ofAnotherLaw("Assess Inc", "Assess LLC"));
        assertFalse(LegalForm.ofAnotherLaw("Assess Ltd.", "Assessment Limited"));
    }

    @Test
    void a_name_without_a_form_is_of_no_law() {
        assertFalse(LegalForm.ofAnotherLaw("Assess", "Assess GmbH"));
        assertFalse(LegalForm.ofAnotherLaw("Mill Works", "Milling Works"));
    }
}
