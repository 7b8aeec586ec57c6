package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** Which decision an audit calls for, from where the certification stands. */
class NextDecisionTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 1, 12);
    private static final LocalDate EXPIRES = LocalDate.of(2029, 1, 11);
    private static final Person HEDDA = new Person(new UUID(0, 1));

    @Test
    void a_surveillance_calls_for_maintaining_and_a_suspension_after_it_answers_nothing() {
        LocalDate last = LocalDate.of(2026, 11, 30);
        CertificationFile file = certified().with(reviewed(AuditKind.SURVEILLANCE, last));
        assertEquals(Optional.of(Verb.MAINTAIN), next(file, last));
        assertEquals(Optional.of(Verb.MAINTAIN), next(file.with(decided(Verb.LIFT_SUSPENSION, last)), last));
        assertEquals(Optional.empty(), next(file.with(decided(Verb.MAINTAIN, last)), last));
    }

    @Test
    void a_recertification_calls_for_renewal_and_after_expiry_for_restoring() {
        CertificationFile file = certified().with(reviewed(AuditKind.RECERTIFICATION, LocalDate.of(2028, 10, 2)));
        assertEquals(Optional.of(Verb.RENEW), next(file, EXPIRES));
        assertEquals(Optional.of(Verb.RESTORE), next(file, EXPIRES.plusDays(1)));
    }

    @Test
    void a_stage_2_calls_for_a_proof_first() {
        LocalDate last = LocalDate.of(2025, 12, 1);
        CertificationFile file = begun().with(reviewed(AuditKind.STAGE_2, last));
        NextDecision next = NextDecision.of(file, last).orElseThrow();
        assertEquals(Verb.GRANT, next.verb());
        assertEquals(true, next.proof());
    }

    private static Optional<Verb> next(CertificationFile file, LocalDate today) {
        return NextDecision.of(file, today).map(NextDecision::verb);
    }

    private static CertificationFile begun() {
        return CertificationFile.begun(new UUID(1, 1), new UUID(1, 2), "C-2026-0042", Standard.AIMS);
    }

    private static CertificationFile certified() {
        return begun().with(new Certification(null, GRANTED, GRANTED, EXPIRES, List.of(), null));
    }

    private static Audit reviewed(AuditKind kind, LocalDate day) {
        return Audit.programmed(new UUID(0, 10), kind, Set.of("4.1"))
                .change()
                .proposed(new Schedule(day, day, Mode.ON_SITE, 2, List.of()))
                .concluded(new Conclusion(Advice.MAINTAIN, day, day))
                .at(AuditStanding.REVIEWED)
                .done();
    }

    private static Decision decided(Verb verb, LocalDate on) {
        return new Decision(new UUID(0, 20), DecisionStanding.DECIDED, verb, HEDDA, on, HEDDA, on, null);
    }
}
