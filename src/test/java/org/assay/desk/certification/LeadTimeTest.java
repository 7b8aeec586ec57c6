package org.assay.desk.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Advice;
import org.assay.file.Agreement;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Conclusion;
import org.assay.file.Mode;
import org.assay.file.Schedule;
import org.assay.house.CatalogueFiles;
import org.assay.programme.LeadTime;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** How long the way to a certificate takes, beside what is usual. */
class LeadTimeTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 15);

    @Test
    void nothing_has_begun_before_the_agreement() {
        assertEquals(List.of(), LeadTime.of(begun(), CatalogueFiles.shipped(), SIGNED));
    }

    @Test
    void months_run_from_the_agreement_and_nine_are_still_usual() {
        CertificationFile signed = begun().with(new Agreement("A-1", SIGNED, null));
        assertEquals(
                List.of(whole("less than 1 month so far", false)),
                LeadTime.of(signed, CatalogueFiles.shipped(), SIGNED));
        assertEquals(
                List.of(whole("9 months so far", false)),
                LeadTime.of(signed, CatalogueFiles.shipped(), SIGNED.plusMonths(9)));
        assertEquals(
                List.of(whole("more than 9 months so far", true)),
                LeadTime.of(
                        signed, CatalogueFiles.shipped(), SIGNED.plusMonths(9).plusDays(1)));
    }

    @Test
    void of_an_application_that_was_withdrawn_nothing_takes_longer() {
        CertificationFile signed = begun().with(new Agreement("A-1", SIGNED, null));
        assertEquals(
                List.of(),
                LeadTime.of(
                        signed.with(signed.application().at(ApplicationStanding.WITHDRAWN)),
                        CatalogueFiles.shipped(),
                        SIGNED.plusMonths(10)));
    }

    @Test
    void weeks_run_from_the_end_of_stage_1_to_the_first_day_of_stage_2() {
        LocalDate stage1 = LocalDate.of(2026, 3, 2);
        CertificationFile file = begun().with(audit(AuditKind.STAGE_1, stage1, AuditStanding.REVIEWED))
                .with(audit(AuditKind.STAGE_2, stage1.plusWeeks(5), AuditStanding.PROGRAMMED));
        assertEquals(
                List.of(new LeadTime("From the end of Stage 1 to Stage 2", "2 to 4 weeks", "5 weeks", true)),
                LeadTime.of(file, CatalogueFiles.shipped(), stage1.plusWeeks(6)));
        assertEquals(
                List.of(new LeadTime("From the end of Stage 1 to Stage 2", "2 to 4 weeks", "1 week so far", false)),
                LeadTime.of(file, CatalogueFiles.shipped(), stage1.plusWeeks(1)));
    }

    private static CertificationFile begun() {
        return CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "F-1", Standard.AIMS);
    }

    private static Audit audit(AuditKind kind, LocalDate day, AuditStanding standing) {
        return Audit.programmed(new UUID(0, kind == AuditKind.STAGE_1 ? 11 : 12), kind, Set.of("4.1"))
                .change()
                .proposed(new Schedule(day, day, Mode.ON_SITE, 2, List.of()))
                .concluded(new Conclusion(Advice.RECOMMEND, day, day))
                .at(standing)
                .done();
    }

    private static LeadTime whole(String happened, boolean over) {
        return new LeadTime("From the agreement to the certificate", "3 to 9 months", happened, over);
    }
}
