package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Mode;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Session;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.junit.jupiter.api.Test;

/** Of whom it is proposed that she was there: on days on which she had work, and on none that has not come. */
class WhoWasThereTest {
    private static final Person INES = new Person(new UUID(0, 1));
    private static final Person JONAS = new Person(new UUID(0, 2));
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Visit VISIT =
            new Visit(1, "", THURSDAY, TUESDAY, Mode.ON_SITE, Set.of(), VisitStanding.PROGRAMMED);

    @Test
    void as_the_plan_has_it() {
        Plan plan = new Plan(
                List.of(session(THURSDAY, INES), session(THURSDAY, JONAS), session(THURSDAY.plusDays(4), INES)));
        assertEquals(List.of(THURSDAY, THURSDAY.plusDays(4)), AuditOperations.worked(plan, VISIT, INES, TUESDAY));
        assertEquals(List.of(THURSDAY), AuditOperations.worked(plan, VISIT, JONAS, TUESDAY));
        assertEquals(List.of(THURSDAY), AuditOperations.worked(plan, VISIT, INES, THURSDAY.plusDays(1)));
    }

    @Test
    void without_a_plan_on_working_days_of_the_visit() {
        assertEquals(
                List.of(THURSDAY, THURSDAY.plusDays(1), THURSDAY.plusDays(4), TUESDAY),
                AuditOperations.worked(null, VISIT, INES, TUESDAY));
        LocalDate saturday = THURSDAY.plusDays(2);
        Visit weekend = new Visit(1, "", saturday, saturday, Mode.ON_SITE, Set.of(), VisitStanding.PROGRAMMED);
        assertEquals(List.of(saturday), AuditOperations.worked(null, weekend, INES, TUESDAY));
    }

    private static Session session(LocalDate day, Person who) {
        return new Session(day, Set.of(who), Set.of("4.1"), null, null);
    }
}
