package org.assay.file.cycle;

import static org.assay.file.AiRole.PROVIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Occasion;
import org.assay.file.Result;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** What the audits of a cycle have looked at so far, and how long they took. */
class CoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 2);
    private static final LocalDate SECOND = LocalDate.of(2027, 12, 1);
    private static final Application APPLICATION = Years.application(
            Years.profile(1, Years.system(PROVIDER, true), Years.system(PROVIDER, true), Years.system(PROVIDER, false)),
            Years.soa("1.0", Set.of("A.2.2", "A.6.2.4"), Set.of("A.10.3")));
    private static final Audit ONE = Years.surveillance(1, FIRST, Set.of("8.4", "complaints"), Set.of("A.2.2"));
    private static final Audit TWO = Years.surveillance(2, SECOND, Set.of("9.1", "complaints"), Set.of());
    private static final Audit RECERTIFICATION = Audit.programmed(
            new UUID(2, 1),
            AuditKind.RECERTIFICATION,
            Set.of("10.1", "8.4", "9.1"),
            Set.of(),
            new Occasion(1, 1, LocalDate.of(2028, 10, 4), 6, null, null));

    private static CertificationFile file(Audit... audits) {
        CertificationFile file =
                Years.granted(APPLICATION).with(Years.stage2(APPLICATION, Set.of("8.4", "9.1", "10.1")));
        for (Audit a : audits) {
            file = file.with(a);
        }
        return file;
    }

    @Test
    void before_a_grant_there_is_no_cycle() {
        assertEquals(
                Optional.empty(),
                Coverage.of(CertificationFile.begun(new UUID(0, 3), new UUID(0, 4), "C-2026-0042", Standard.AIMS)));
    }

    @Test
    void what_the_cycle_was_decided_on_does_not_count() {
        Coverage c = Coverage.of(file()).orElseThrow();
        assertEquals(List.of("8.4", "9.1", "10.1", "A.2.2", "A.6.2.4"), c.unseen());
        assertEquals(
                List.of("1", "2"),
                c.of(Coverage.Kind.SYSTEM).stream().map(Coverage.Line::what).toList());
    }

    @Test
    void what_has_a_paper_has_been_looked_at_and_the_rest_is_due() {
        Audit held = Years.held(ONE, APPLICATION, Result.CONFORMS, Set.of(2));
        Coverage c = Coverage.of(file(held, TWO, RECERTIFICATION)).orElseThrow();
        assertEquals(List.of("9.1", "10.1", "A.6.2.4"), c.unseen());
        // 9.1 is named by the second surveillance; the rest only by the recertification, which looks at everything
        assertEquals(List.of("10.1", "A.6.2.4"), c.leftToRecertification());
        Coverage.Line seen = c.of(Coverage.Kind.CLAUSE).getFirst();
        assertEquals(List.of(new Coverage.Seen(held.id(), "Surveillance 1", FIRST)), seen.seen());
        assertEquals("Recertification", Objects.requireNonNull(seen.next()).title());
        assertEquals(
                "Surveillance 2",
                Objects.requireNonNull(c.of(Coverage.Kind.CLAUSE).get(1).next()).title());
        assertEquals(
                List.of(true, false),
                c.of(Coverage.Kind.SYSTEM).stream().map(Coverage.Line::isDue).toList());
        assertNull(Coverage.of(file(held))
                .orElseThrow()
                .of(Coverage.Kind.CONTROL)
                .getLast()
                .next());
    }

    @Test
    void what_could_not_be_examined_stays_due() {
        Audit held = Years.held(ONE, APPLICATION, Result.NOT_EXAMINED, Set.of());
        assertEquals(
                List.of("8.4", "9.1", "10.1", "A.2.2", "A.6.2.4"),
                Coverage.of(file(held)).orElseThrow().unseen());
    }

    @Test
    void a_control_that_is_no_longer_included_is_not_due() {
        Application now = APPLICATION.with(Years.soa("2.0", Set.of("A.2.2"), Set.of("A.6.2.4", "A.10.3")));
        assertEquals(
                List.of("8.4", "9.1", "10.1", "A.2.2"),
                Coverage.of(file().with(now)).orElseThrow().unseen());
    }

    @Test
    void time_is_told_of_every_audit_of_the_cycle() {
        Audit held = Years.held(ONE, APPLICATION, Result.CONFORMS, Set.of());
        CertificationFile file = file(held, TWO, RECERTIFICATION);
        assertEquals(
                List.of(
                        new Spent(held.id(), "Surveillance 1", 3, 4, 2),
                        new Spent(TWO.id(), "Surveillance 2", 3, 4, null),
                        new Spent(RECERTIFICATION.id(), "Recertification", 6, null, null)),
                Spent.around(TWO, file));
        assertEquals(
                List.of(true, false, false),
                Spent.around(TWO, file).stream().map(Spent::isShort).toList());
        assertEquals(
                List.of("Stage 2"),
                Spent.around(file.audits().getFirst(), file).stream()
                        .map(Spent::title)
                        .toList());
    }
}
