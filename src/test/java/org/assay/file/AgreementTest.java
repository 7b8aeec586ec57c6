package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 2, 10);
    private static final LocalDate ENDED = LocalDate.of(2027, 2, 10);

    @Test
    void it_binds_from_the_day_of_signature_to_the_day_before_it_ended() {
        var agreement = new Agreement("A-2026-0007", SIGNED, ENDED);
        assertFalse(agreement.bindsOn(SIGNED.minusDays(1)));
        assertTrue(agreement.bindsOn(SIGNED));
        assertTrue(agreement.bindsOn(ENDED.minusDays(1)));
        assertFalse(agreement.bindsOn(ENDED));
    }

    @Test
    void one_without_an_end_binds_for_ever() {
        assertTrue(new Agreement("A-2026-0007", SIGNED, null).bindsOn(LocalDate.of(2126, 1, 1)));
    }
}
