package org.assay.standard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.assay.standard.Body.Accreditation;
import org.assay.standard.Body.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the body is accredited for: a standard, technical areas, from a day on, while it is in force. */
class BodyTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final String SAAS = "generative/technology_saas";

    private static Accreditation line(List<String> areas, @Nullable LocalDate until, Status status) {
        return new Accreditation("EA", "EAS-0001", Standard.AIMS, areas, SINCE, until, status);
    }

    private static boolean accredited(Accreditation line, String area, LocalDate day) {
        return new Body("A body", "company", "1 Street", null, List.of(line))
                .accreditation(Standard.AIMS, List.of(area), day)
                .isPresent();
    }

    @Test
    void it_covers_its_technical_areas_and_no_other() {
        Accreditation some = line(List.of("generative/*", "*/public_sector"), null, Status.IN_FORCE);
        assertTrue(accredited(some, SAAS, SINCE));
        assertTrue(accredited(some, "deep_learning/public_sector", SINCE));
        assertFalse(accredited(some, "deep_learning/technology_saas", SINCE));
        assertFalse(accredited(some, "*/*", SINCE), "what is not known yet");
        assertTrue(accredited(line(List.of("*"), null, Status.IN_FORCE), "*/*", SINCE));
        assertFalse(some.covers(Standard.ISMS, List.of(SAAS)));
        assertFalse(some.covers(Standard.AIMS, List.of(SAAS, "deep_learning/technology_saas")), "a part of a scope");
    }

    @Test
    void it_holds_from_its_first_to_its_last_day_while_it_is_in_force() {
        LocalDate until = SINCE.plusYears(1);
        assertFalse(accredited(line(List.of("*"), until, Status.IN_FORCE), SAAS, SINCE.minusDays(1)));
        assertTrue(accredited(line(List.of("*"), until, Status.IN_FORCE), SAAS, until));
        assertFalse(accredited(line(List.of("*"), until, Status.IN_FORCE), SAAS, until.plusDays(1)));
        assertFalse(accredited(line(List.of("*"), null, Status.SUSPENDED), SAAS, SINCE));
        assertFalse(accredited(line(List.of("*"), null, Status.WITHDRAWN), SAAS, SINCE));
    }

    @Test
    void areas_that_are_no_areas_stop_the_start() {
        for (String wrong : List.of("", "generative", "Generative/SaaS", "generative:saas")) {
            assertThrows(IllegalArgumentException.class, () -> line(List.of(wrong), null, Status.IN_FORCE), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> line(List.of(), null, Status.IN_FORCE));
    }
}
