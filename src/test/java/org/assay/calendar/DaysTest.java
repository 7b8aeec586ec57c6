package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({"2026-11-22, 22 Nov 2026", "2026-09-01, 1 Sep 2026", "2028-02-29, 29 Feb 2028"})
    void a_day_is_written_with_the_name_of_its_month(LocalDate day, String written) {
        assertEquals(written, Days.written(day));
    }
}
