package org.assay.file.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.audittime.Bounds;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.AuditTime;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Occasion;
import org.assay.file.Person;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** What lies ahead of a certified client, as an offer prices it. */
class AuditsAheadTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 10, 1);
    private static final LocalDate UNTIL = LocalDate.of(2029, 9, 30);
    private static final AuditTime TIME = new AuditTime(
            "certpro-1",
            2,
            4,
            new Bounds(4, 6, 2, 2, 4, 4),
            false,
            false,
            false,
            new Person(new UUID(0, 1)),
            GRANTED,
            null,
            null,
            null);

    private static final CertificationFile CERTIFIED = CertificationFile.begun(
                    new UUID(1, 1), new UUID(1, 2), "C-2026-0042", Standard.AIMS)
            .with(new Certification(null, GRANTED, GRANTED, UNTIL, List.of(), null));

    private static CertificationFile timed(CertificationFile file) {
        return file.with(Application.DRAFT.with(TIME));
    }

    private static Audit audit(AuditKind kind, int number, int halves, AuditStanding standing) {
        return Audit.programmed(
                        new UUID(kind.initial() ? 0 : kind.name().length(), number),
                        kind,
                        Set.of("8.4"),
                        Set.of(),
                        new Occasion(1, number, GRANTED.plusMonths(11L * number), halves, null, null))
                .change()
                .at(standing)
                .done();
    }

    private static CertificationFile programmed(CertificationFile file, AuditStanding first, AuditStanding second) {
        return file.with(audit(AuditKind.SURVEILLANCE, 1, 3, first))
                .with(audit(AuditKind.SURVEILLANCE, 2, 5, second))
                .with(audit(AuditKind.RECERTIFICATION, 1, 6, AuditStanding.PROGRAMMED));
    }

    private static List<String> ahead(CertificationFile file) {
        return AuditsAhead.of(file).orElseThrow().audits().stream()
                .map(AuditsAhead.One::words)
                .toList();
    }

    @Test
    void before_its_programme_a_cycle_takes_what_the_method_gives() {
        assertEquals(
                List.of("Surveillance 1: 1 day", "Surveillance 2: 1 day", "Recertification: 2 days"),
                ahead(timed(CERTIFIED)));
    }

    @Test
    void what_is_held_is_ahead_no_more_and_days_are_those_of_the_programme() {
        assertEquals(
                List.of("Surveillance 2: 2.5 days", "Recertification: 3 days"),
                ahead(timed(programmed(CERTIFIED, AuditStanding.REVIEWED, AuditStanding.CONFIRMED))));
    }

    @Test
    void once_no_surveillance_is_left_the_next_cycle_is_offered() {
        assertEquals(
                List.of(
                        "Recertification: 3 days",
                        "Surveillance 1 of the next cycle: 1 day",
                        "Surveillance 2 of the next cycle: 1 day",
                        "Recertification at the end of the next cycle: 2 days"),
                ahead(timed(programmed(CERTIFIED, AuditStanding.REVIEWED, AuditStanding.REVIEWED))));
    }

    @Test
    void of_a_client_that_was_certified_before_days_are_those_of_the_programme_alone() {
        assertEquals(Optional.empty(), AuditsAhead.of(CERTIFIED));
        CertificationFile programmed = programmed(CERTIFIED, AuditStanding.PROGRAMMED, AuditStanding.PROGRAMMED);
        assertEquals(
                List.of("Surveillance 1: 1.5 days", "Surveillance 2: 2.5 days", "Recertification: 3 days"),
                ahead(programmed));
        assertEquals(
                Optional.empty(),
                AuditsAhead.of(programmed(CERTIFIED, AuditStanding.REVIEWED, AuditStanding.REVIEWED)),
                "nobody has determined days for the next cycle");
    }

    @Test
    void nothing_is_ahead_of_a_certification_that_has_ended() {
        assertTrue(AuditsAhead.livesOn(CERTIFIED, UNTIL));
        assertTrue(AuditsAhead.livesOn(CERTIFIED, UNTIL.plusDays(1)), "it may be restored");
        assertFalse(AuditsAhead.livesOn(
                CERTIFIED.with(CERTIFIED.certification().withdrawn(GRANTED.plusYears(1))), GRANTED.plusYears(1)));
    }
}
