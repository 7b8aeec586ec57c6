package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.assay.file.Term;
import org.junit.jupiter.api.Test;

/** The days of a cycle, as an auditor would write them on a line. */
class TimelineTest {
    @Test
    void a_certification_shows_its_validity_and_when_surveillance_is_due_at_the_latest() {
        assertEquals("""
                AUDIT Stage 2 18 Sep 2026 to 18 Sep 2026
                DECISION Certification granted 1 Oct 2026 to 1 Oct 2026
                VALIDITY Certificate valid 1 Oct 2026 to 22 Nov 2029
                LIMIT First surveillance audit by 1 Oct 2027 to 1 Oct 2027
                LIMIT Second surveillance audit by 31 Dec 2028 to 31 Dec 2028""", told(Fixture.at(Standing.CERTIFIED)));
    }

    @Test
    void a_second_cycle_counts_its_surveillance_from_its_own_decision() {
        var renewed = Fixture.suited(CertificationMove.RENEW, Fixture.at(Standing.CERTIFIED));
        var second = renewed.certification().in(new Term(Fixture.TODAY, Fixture.TODAY, LocalDate.of(2032, 11, 22)));
        assertEquals("""
                AUDIT Stage 2 18 Sep 2026 to 18 Sep 2026
                DECISION Certification granted 1 Oct 2026 to 1 Oct 2026
                VALIDITY Certificate valid 1 Oct 2026 to 22 Nov 2029
                AUDIT Recertification 12 Nov 2026 to 12 Nov 2026
                DECISION Another cycle decided on 22 Nov 2026 to 22 Nov 2026
                VALIDITY Certificate valid 22 Nov 2026 to 22 Nov 2032
                LIMIT First surveillance audit by 22 Nov 2027 to 22 Nov 2027
                LIMIT Second surveillance audit by 31 Dec 2028 to 31 Dec 2028""", told(renewed.with(second)));
    }

    @Test
    void a_major_that_is_not_verified_has_a_last_day_and_a_verified_one_has_none() {
        String limit = "LIMIT Majors to be verified by 18 Mar 2027 to 18 Mar 2027";
        String stage2 = "AUDIT Stage 2 18 Sep 2026 to 18 Sep 2026";
        assertEquals(stage2 + "\n" + limit, told(Fixture.at(FindingStanding.PLAN_ACCEPTED)));
        assertEquals(stage2, told(Fixture.at(FindingStanding.VERIFIED)));
    }

    @Test
    void a_suspension_is_drawn_up_to_the_day_by_which_it_ends_at_the_latest() {
        assertEquals(
                "SUSPENSION Suspended, at the longest 21 Nov 2026 to 21 May 2027",
                told(Fixture.at(Standing.SUSPENDED))
                        .lines()
                        .filter(l -> l.startsWith("SUSPENSION"))
                        .collect(Collectors.joining()));
    }

    private static String told(CertificationFile file) {
        return Timeline.of(file, Fixture.TODAY, Fixture.LAW).pieces().stream()
                .map(p -> p.kind() + " " + p.title() + " " + Days.written(p.first()) + " to " + Days.written(p.last()))
                .collect(Collectors.joining("\n"));
    }
}
