package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counting back from a last day of validity. */
class ExpiryGuardTest {
    private static final LocalDate EXPIRY = LocalDate.of(2028, 3, 1);

    @Test
    void every_step_has_its_days_also_over_a_leap_day() {
        ExpiryGuard guard = ExpiryGuard.of(EXPIRY, new ExpiryGuard.Terms(180, 120, 90, 14, 14, 14));
        assertEquals(LocalDate.of(2028, 2, 16), guard.decideBy());
        assertEquals(LocalDate.of(2028, 2, 2), guard.requestBy());
        assertEquals(LocalDate.of(2028, 1, 19), guard.verifyBy());
        assertEquals(LocalDate.of(2027, 12, 2), guard.auditBy());
        assertEquals(LocalDate.of(2027, 11, 2), guard.datesBy());
        assertEquals(LocalDate.of(2027, 9, 3), guard.planBy());
    }

    @Test
    void days_that_put_the_review_before_the_audit_are_refused() {
        ExpiryGuard.Terms short90 = new ExpiryGuard.Terms(180, 120, 90, 60, 14, 20);
        assertThrows(IllegalArgumentException.class, () -> ExpiryGuard.of(EXPIRY, short90));
    }
}
