package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.audittime.Derivation;
import org.assay.audittime.Inputs;
import org.assay.audittime.Methods;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** Later audits take what the scope of today takes, and never less than what was determined. */
class TimeTodayTest {
    private static final Methods METHODS = Methods.of(CatalogueOfTheHouse.read());
    private static final Person EDDA = new Person(new UUID(0, 4));
    private static final LocalDate DETERMINED = LocalDate.of(2026, 1, 22);

    private static Profile profile(int people, int systems) {
        return new Profile(
                OrganisationType.LARGE_ENTERPRISE,
                Sector.TECHNOLOGY_SAAS,
                people,
                people,
                3,
                IntStream.range(0, systems)
                        .mapToObj(i ->
                                new AiSystem(Technology.GENERATIVE, AiRole.PRODUCER, Stage.OPERATION, true, i % 2 == 0))
                        .toList(),
                1,
                Set.of(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static final Profile SMALL = profile(60, 1);
    private static final Profile LARGE = profile(900, 20);

    private static AuditTime by(String method, Inputs in) {
        Derivation d = METHODS.find(method).orElseThrow().derive(in, null);
        return new AuditTime(
                method,
                d.chosen().stage1(),
                d.chosen().stage2(),
                d.bounds(),
                false,
                false,
                false,
                EDDA,
                DETERMINED,
                null,
                null,
                new Reckoned(in, d, List.of()));
    }

    private static CertificationFile file(String method) {
        return CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "C-2026-0042", Standard.AIMS)
                .with(Application.DRAFT.submitted(SMALL, DETERMINED).with(by(method, KnownInputs.of(SMALL))));
    }

    private static AuditTime determined(CertificationFile file) {
        return Objects.requireNonNull(file.application().time());
    }

    private static CertificationFile extended(CertificationFile file) {
        LocalDate on = DETERMINED.plusYears(1);
        return file.with(file.application().widened(new Wider(LARGE, List.of())))
                .with(new Decision(new UUID(0, 9), DecisionStanding.DECIDED, Verb.EXTEND, EDDA, on, EDDA, on, null));
    }

    @Test
    void where_nothing_was_said_since_the_time_stands() {
        CertificationFile file = file("certpro-2");
        assertTrue(TimeToday.stands(file, METHODS));
        AuditTime time = determined(file);
        for (AuditKind kind : AuditKind.values()) {
            assertEquals(time.of(kind), TimeToday.of(kind, file, METHODS), kind.name());
        }
    }

    @Test
    void a_scope_that_was_extended_since_takes_what_the_same_method_gives_it() {
        CertificationFile file = extended(file("certpro-2"));
        Derivation large = METHODS.find("certpro-2").orElseThrow().derive(KnownInputs.of(LARGE), null);
        assertFalse(TimeToday.stands(file, METHODS));
        assertEquals(large.surveillance(), TimeToday.of(AuditKind.SURVEILLANCE, file, METHODS));
        assertEquals(large.recertification(), TimeToday.of(AuditKind.RECERTIFICATION, file, METHODS));
        assertTrue(large.recertification() > determined(file).of(AuditKind.RECERTIFICATION), large.toString());
        assertEquals(0, TimeToday.of(AuditKind.FOLLOW_UP, file, METHODS));
    }

    @Test
    void once_somebody_has_looked_at_it_the_extended_scope_is_what_the_time_was_determined_from() {
        CertificationFile file = extended(file("certpro-2"));
        AuditTime was = by("certpro-2", KnownInputs.of(LARGE));
        AuditTime now = new AuditTime(
                was.method(),
                was.stage1(),
                was.stage2(),
                was.bounds(),
                false,
                false,
                false,
                EDDA,
                DETERMINED.plusYears(1).plusDays(3),
                null,
                null,
                was.reckoned());
        Audit looked = Audit.programmed(new UUID(0, 8), AuditKind.SPECIAL, Set.of("8.4"))
                .change()
                .looked(TimeLook.determined(EDDA, now.determinedOn(), determined(file), now))
                .done();
        CertificationFile after = file.with(looked);
        assertEquals(
                TimeLook.Outcome.TAKES_MORE,
                Objects.requireNonNull(looked.timeLook()).outcome());
        assertTrue(TimeToday.stands(after, METHODS));
        assertEquals(now.of(AuditKind.SURVEILLANCE), TimeToday.of(AuditKind.SURVEILLANCE, after, METHODS));
    }

    @Test
    void a_method_that_is_in_force_no_more_leaves_what_was_determined() {
        CertificationFile file = file("certpro-2");
        Methods none = new Methods(List.of());
        assertTrue(TimeToday.stands(file, none));
        assertFalse(TimeToday.stands(extended(file), none));
        assertEquals(
                determined(file).of(AuditKind.SURVEILLANCE),
                TimeToday.of(AuditKind.SURVEILLANCE, extended(file), none));
    }
}
