package org.assay.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Mode;
import org.assay.file.Schedule;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** Audit days beside what is usual by our sources. */
class UsualDaysTest {
    private static final Catalogue CATALOGUE = CatalogueOfTheHouse.read();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void nothing_is_said_while_nothing_is_known() {
        assertEquals(List.of(), UsualDays.of(begun(), CATALOGUE));
        assertEquals(
                List.of(),
                UsualDays.of(
                        begun().with(Audit.programmed(new UUID(0, 11), AuditKind.STAGE_1, Set.of("4.1"))), CATALOGUE));
    }

    @Test
    void days_of_each_stage_stand_beside_the_usual_and_only_a_bounded_span_is_passed() {
        CertificationFile file = begun().with(planned(AuditKind.STAGE_1, 2)).with(planned(AuditKind.STAGE_2, 12));
        assertEquals(
                List.of(
                        new LeadTime("Days of Stage 1", "1 to 2 days", "1 day planned", false),
                        new LeadTime("Days of Stage 2", "2 to 5 days, large clients more", "6 days planned", false)),
                UsualDays.of(file, CATALOGUE));
        assertEquals(
                List.of(new LeadTime("Days of Stage 1", "1 to 2 days", "2.5 days planned", true)),
                UsualDays.of(begun().with(planned(AuditKind.STAGE_1, 5)), CATALOGUE));
    }

    @Test
    void what_was_called_off_counts_for_nothing() {
        assertEquals(
                List.of(),
                UsualDays.of(
                        begun().with(planned(AuditKind.STAGE_1, 5)
                                .change()
                                .at(AuditStanding.CANCELLED)
                                .done()),
                        CATALOGUE));
    }

    private static CertificationFile begun() {
        return CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "F-1", Standard.AIMS);
    }

    private static Audit planned(AuditKind kind, int halfDays) {
        return Audit.programmed(new UUID(0, kind == AuditKind.STAGE_1 ? 11 : 12), kind, Set.of("4.1"))
                .change()
                .proposed(new Schedule(DAY, DAY, Mode.ON_SITE, halfDays, List.of()))
                .at(AuditStanding.SCHEDULED)
                .done();
    }
}
