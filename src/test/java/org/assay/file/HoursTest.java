package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours of a session as people write them. */
class HoursTest {
    private static Hours hours(String written) {
        return Hours.read(written).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00–10:30", "09:00-10:30", " 9:00 — 10:30 "})
    void are_read_as_people_write_them(String written) {
        assertEquals("09:00–10:30", hours(written).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09:00", "morning", "10:30–09:00", "09:00–09:00", "25:00–26:00", "09:00–10:75"})
    void what_is_no_time_is_none(String written) {
        assertEquals(Optional.empty(), Hours.read(written));
    }

    @Test
    void where_one_ends_another_may_begin() {
        assertFalse(hours("09:00–10:30").overlaps(hours("10:30–12:00")));
        assertTrue(hours("09:00–10:30").overlaps(hours("10:29–12:00")));
        assertTrue(hours("09:00–17:00").overlaps(hours("10:00–11:00")));
    }
}
