package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.junit.jupiter.api.Test;

/** What a decision is decided by. */
class RunningLimitsTest {
    @Test
    void an_open_major_runs_from_the_last_day_of_stage_2_and_a_verified_one_no_longer() {
        LocalDate limit = Fixture.LAST_DAY_OF_STAGE_2.plusMonths(6);
        assertEquals(List.of(limit), days(Fixture.at(FindingStanding.PLAN_ACCEPTED)));
        assertEquals(List.of(), days(Fixture.at(FindingStanding.VERIFIED)));
    }

    @Test
    void without_a_major_nothing_runs_before_the_first_decision() {
        assertEquals(List.of(), days(Fixture.at(Standing.NONE)));
    }

    @Test
    void a_suspension_ends_before_the_certification_does() {
        assertEquals(
                List.of(Fixture.TODAY.minusDays(1).plusMonths(6), Fixture.TODAY.plusYears(3)),
                days(Fixture.at(Standing.SUSPENDED)));
        assertEquals(List.of(Fixture.TODAY.plusYears(3)), days(Fixture.at(Standing.CERTIFIED)));
        assertEquals(List.of(), days(Fixture.at(Standing.WITHDRAWN)));
    }

    private static List<LocalDate> days(CertificationFile file) {
        return RunningLimits.of(Fixture.plain(Fixture.HANNO, file)).stream()
                .map(RunningLimits.Limit::on)
                .toList();
    }
}
