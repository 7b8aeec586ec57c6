package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.junit.jupiter.api.Test;

/** The days of a cycle, as an auditor would write them on a line. */
class TimelineTest {
    static final Law LAW = law();

    @Test
    void a_certification_shows_its_validity_and_when_surveillance_is_due_at_the_latest() {
        assertEquals("""
                AUDIT Stage 2 18 Sep 2026 to 18 Sep 2026
                DECISION Certification granted 22 Nov 2026 to 22 Nov 2026
                VALIDITY Certificate valid 22 Nov 2026 to 22 Nov 2029
                LIMIT First surveillance audit by 22 Nov 2027 to 22 Nov 2027
                LIMIT Second surveillance audit by 31 Dec 2028 to 31 Dec 2028
                LIMIT Recertification audit by 24 Aug 2029 to 24 Aug 2029
                LIMIT Renewal to be decided by 22 Nov 2029 to 22 Nov 2029""", told(Fixture.at(Standing.CERTIFIED)));
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

    private static Law law() {
        Map<Parameter, Integer> numbers = new HashMap<>(Facts.NUMBERS);
        numbers.put(Parameter.FIRST_SURVEILLANCE_MONTHS, 12);
        return new Law(Fixture.LAW.edition(), numbers, Set.of());
    }

    private static String told(CertificationFile file) {
        return Timeline.of(file, Fixture.TODAY, LAW).pieces().stream()
                .map(p -> p.kind() + " " + p.title() + " " + Days.written(p.first()) + " to " + Days.written(p.last()))
                .collect(Collectors.joining("\n"));
    }
}
