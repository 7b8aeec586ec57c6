package org.assay.file.cycle;

import static org.assay.file.AiRole.CUSTOMER;
import static org.assay.file.AiRole.PROVIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Profile;
import org.assay.file.Result;
import org.assay.file.Triage;
import org.assay.file.Verb;
import org.assay.file.Wider;
import org.junit.jupiter.api.Test;

/** What an audit finds otherwise than the one before it. */
class DifferencesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 2);
    private static final LocalDate SECOND = LocalDate.of(2027, 12, 1);
    private static final Profile THEN =
            Years.profile(1, Years.system(CUSTOMER, true), Years.system(PROVIDER, true), Years.system(PROVIDER, false));
    private static final Application AUDITED =
            Years.application(THEN, Years.soa("1.0", Set.of("A.2.2", "A.6.2.4"), Set.of("A.10.3")));

    private static final Audit AHEAD = Years.surveillance(1, FIRST, Set.of("8.4"), Set.of("A.2.2"));

    private static CertificationFile file(Application now) {
        return Years.granted(now).with(Years.stage2(AUDITED, Set.of("8.4"))).with(AHEAD);
    }

    private static List<String> sentences(CertificationFile file, Audit audit) {
        return Differences.of(audit, file).orElseThrow().all().stream()
                .map(Difference::sentence)
                .toList();
    }

    @Test
    void the_first_audit_has_none_before_it() {
        Audit stage2 = Years.stage2(AUDITED, Set.of("8.4"));
        assertEquals(
                Optional.empty(), Differences.of(stage2, Years.granted(AUDITED).with(stage2)));
    }

    @Test
    void where_nothing_has_changed_nothing_is_said() {
        Differences none = Differences.of(AHEAD, file(AUDITED)).orElseThrow();
        assertEquals(List.of(), none.all());
        assertEquals(
                "Version 1.0 of the statement of applicability, as audited in Stage 2.",
                none.statement("Stage 2", true));
    }

    @Test
    void each_control_that_comes_or_goes_is_a_sentence() {
        Application now = AUDITED.with(Years.soa("2.0", Set.of("A.2.2", "A.8.2", "A.10.3"), Set.of("A.6.2.4")));
        assertEquals(
                List.of(
                        "A.8.2 is included; version 1.0 did not mention it.",
                        "A.10.3 is included; version 1.0 excluded it.",
                        "A.6.2.4 is excluded; version 1.0 included it."),
                sentences(file(now), AHEAD));
        Differences d = Differences.of(AHEAD, file(now)).orElseThrow();
        assertEquals(
                "Version 2.0 of the statement of applicability took the place of version 1.0, which was audited in Stage 2; it"
                        + " includes other controls. The certificate goes on naming the version audited until the change"
                        + " has been looked at.",
                d.statement("Stage 2", true));
        assertEquals(Set.of("6.1.3", "A.10.3"), d.all().get(1).focus());
        assertEquals(Set.of("6.1.3"), d.all().getLast().focus());
    }

    @Test
    void another_version_with_the_same_controls_needs_no_reissue() {
        Application now = AUDITED.with(Years.soa("1.1", Set.of("A.6.2.4", "A.2.2"), Set.of("A.10.3")));
        Differences d = Differences.of(AHEAD, file(now)).orElseThrow();
        assertEquals(List.of(), d.all());
        assertEquals(
                "Version 1.1 of the statement of applicability took the place of version 1.0, which was audited in Stage 2; it"
                        + " includes the same controls. The certificate needs no reissue, and goes on naming the version"
                        + " audited.",
                d.statement("Stage 2", true));
        assertFalse(d.statement("Stage 2", false).contains("certificate"));
    }

    @Test
    void systems_come_go_and_change_their_role_by_number() {
        Profile now = Years.profile(
                2,
                Years.system(PROVIDER, true),
                Years.system(PROVIDER, false),
                Years.system(PROVIDER, true),
                Years.system(PROVIDER, false));
        assertEquals(
                List.of(
                        "AI system 1: the client's role was “customer, user” and is “provider”.",
                        "AI system 2 is no longer in the scope.",
                        "AI system 3 is new in the scope.",
                        "2 sites belong to the scope; there were 1."),
                sentences(file(AUDITED.submitted(now, FIRST)), AHEAD));
    }

    @Test
    void an_audit_that_has_begun_is_compared_as_it_began() {
        Audit held = Years.held(AHEAD, AUDITED, Result.CONFORMS, Set.of());
        Application later = AUDITED.with(Years.soa("2.0", Set.of("A.2.2"), Set.of("A.6.2.4", "A.10.3")));
        CertificationFile file = file(later).with(held);
        assertEquals(List.of(), sentences(file, held));
        Audit second = Years.surveillance(2, SECOND, Set.of("8.4"), Set.of());
        assertEquals(List.of("A.6.2.4 is excluded; version 1.0 included it."), sentences(file.with(second), second));
        assertEquals(
                held.id(),
                Differences.of(second, file.with(second)).orElseThrow().since().id());
    }

    @Test
    void an_audit_of_before_inventories_were_kept_says_so() {
        Audit old = Audit.programmed(new UUID(0, 10), org.assay.file.AuditKind.STAGE_2, Set.of("8.4"))
                .change()
                .proposed(java.util.Objects.requireNonNull(
                        Years.stage2(AUDITED, Set.of("8.4")).schedule()))
                .at(org.assay.file.AuditStanding.REVIEWED)
                .done();
        Differences d = Differences.of(AHEAD, Years.granted(AUDITED).with(old)).orElseThrow();
        assertFalse(d.inventoryKept());
        assertEquals(
                "Version 1.0 of the statement of applicability; none was audited in Stage 2.",
                d.statement("Stage 2", true));
    }

    @Test
    void decisions_about_the_scope_and_notices_since_then_are_told() {
        CertificationFile file = file(AUDITED)
                .with(new Decision(
                        new UUID(5, 1),
                        DecisionStanding.DECIDED,
                        Verb.REDUCE,
                        Years.LEADS,
                        LocalDate.of(2026, 5, 2),
                        Years.LEADS,
                        LocalDate.of(2026, 5, 3),
                        Set.of(1)))
                .with(notice(1, ChangeKind.AI_SYSTEMS, LocalDate.of(2026, 6, 2), Triage.NEXT_AUDIT, null))
                .with(notice(2, ChangeKind.CONTACT, Years.GRANTED.minusDays(40), Triage.REISSUE, null))
                .with(notice(
                        3,
                        ChangeKind.EXTENSION,
                        LocalDate.of(2026, 7, 2),
                        Triage.EXTENSION,
                        new Wider(
                                Years.profile(
                                        1,
                                        Years.system(CUSTOMER, true),
                                        Years.system(PROVIDER, true),
                                        Years.system(PROVIDER, true)),
                                List.of())));
        assertEquals(
                List.of(
                        "The scope was reduced on 3 May 2026; of the AI systems 1 stay.",
                        "The client told on 2 Jun 2026 of a change of “AI systems” from 2 Jun 2026 on; looked at in the next"
                                + " audit.",
                        "AI system 3 is applied for with a wider scope, and is to be audited before that is decided."),
                sentences(file, AHEAD));
    }

    private static ChangeNotice notice(
            int number, ChangeKind kind, LocalDate on, Triage triage, @org.jspecify.annotations.Nullable Wider wider) {
        return new ChangeNotice(
                new UUID(6, number),
                wider == null ? ChangeStanding.TRIAGED : ChangeStanding.ACCEPTED,
                kind,
                on,
                Years.LEADS,
                on,
                triage,
                Years.LEADS,
                on,
                wider);
    }
}
