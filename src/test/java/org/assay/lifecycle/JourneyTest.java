package org.assay.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.Advice;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Standing;
import org.assay.file.Verification;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mostly the last four of the ten steps to a certificate; what comes before them lies in the audit that is over. */
class JourneyTest {
    @Test
    void a_finding_without_a_plan_holds_the_journey() {
        assertEquals("""
                Nonconformities CURRENT 1 raised, 1 without accepted plan
                Corrective action AHEAD 1 major to verify
                Decision AHEAD Outcome open
                Certificate AHEAD Only after a positive decision""", journey(Standing.NONE, finding(Grade.MAJOR, FindingStanding.RAISED)));
    }

    @Test
    void a_major_with_a_plan_waits_for_its_verification() {
        assertEquals("""
                Nonconformities DONE 1 raised, 0 without accepted plan
                Corrective action CURRENT 1 major to verify
                Decision AHEAD Outcome open
                Certificate AHEAD Only after a positive decision""", journey(Standing.NONE, finding(Grade.MAJOR, FindingStanding.PLAN_ACCEPTED)));
    }

    @Test
    void a_minor_with_a_plan_and_a_verified_major_wait_for_the_decision() {
        assertEquals(
                """
                Nonconformities DONE 2 raised, 0 without accepted plan
                Corrective action DONE 1 minor to deal with
                Decision CURRENT Outcome open
                Certificate AHEAD Only after a positive decision""",
                journey(
                        Standing.NONE,
                        finding(Grade.MAJOR, FindingStanding.VERIFIED),
                        finding(Grade.MINOR, FindingStanding.PLAN_ACCEPTED)));
    }

    @Test
    void a_refusal_is_a_decision_with_its_day_and_leads_to_no_certificate() {
        assertEquals("""
                Nonconformities DONE None raised on the sample
                Corrective action DONE No major open
                Decision DONE Refused""", journey(Standing.REFUSED));
        var refused = Journey.of(file(Standing.REFUSED), Fixture.TODAY);
        assertEquals(Fixture.TODAY, refused.getLast().day());
    }

    @Test
    void an_agreement_that_nobody_has_signed_is_the_step_at_hand() {
        var applied = CertificationFile.begun(UUID.randomUUID(), UUID.randomUUID(), "C-1", Standard.AIMS)
                .with(Application.DRAFT
                        .accepted(Fixture.MAREN, Fixture.TODAY, List.of(), List.of())
                        .at(ApplicationStanding.OFFERED));
        assertEquals(
                "Scope DONE Application accepted\nAgreement CURRENT Offered, to be signed\n"
                        + "Audit programme AHEAD After the agreement",
                Journey.of(applied, Fixture.TODAY).stream()
                        .limit(3)
                        .map(JourneyTest::told)
                        .collect(joining("\n")));
        assertEquals(10, Journey.of(applied, Fixture.TODAY).size());
    }

    @Test
    void of_an_application_that_was_withdrawn_no_step_is_ahead() {
        var applied = CertificationFile.begun(UUID.randomUUID(), UUID.randomUUID(), "C-1", Standard.AIMS)
                .with(Application.DRAFT
                        .accepted(Fixture.MAREN, Fixture.TODAY, List.of(), List.of())
                        .at(ApplicationStanding.WITHDRAWN));
        assertEquals(
                "Scope DONE Application accepted\nApplication ended DONE Withdrawn by the applicant",
                Journey.of(applied, Fixture.TODAY).stream()
                        .map(JourneyTest::told)
                        .collect(joining("\n")));
    }

    @Test
    void a_stage_tells_the_day_of_its_review_once_it_is_reviewed() {
        LocalDate last = Fixture.TODAY.minusDays(30);
        Audit held = Fixture.audited(AuditKind.STAGE_2, Advice.RECOMMEND, last);
        var file = CertificationFile.begun(UUID.randomUUID(), UUID.randomUUID(), "C-1", Standard.AIMS);
        Audit reviewed = held.change()
                .at(AuditStanding.REVIEWED)
                .released(last.plusDays(7))
                .reviewed(Fixture.MAREN, last.plusDays(20))
                .done();
        Audit released = held.change()
                .at(AuditStanding.REPORTED)
                .released(last.plusDays(7))
                .done();
        assertEquals(
                last, stage2(file.with(held.change().at(AuditStanding.CONDUCTED).done())));
        assertEquals(last.plusDays(7), stage2(file.with(released)));
        assertEquals(last.plusDays(20), stage2(file.with(reviewed)));
    }

    private static @Nullable LocalDate stage2(CertificationFile file) {
        return Journey.of(file, Fixture.TODAY).stream()
                .filter(s -> s.title().equals("Stage 2"))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static String told(Step s) {
        return s.title() + " " + s.state() + " " + s.note();
    }

    private static String journey(Standing standing, Finding... findings) {
        return Journey.of(file(standing, findings), Fixture.TODAY).stream()
                .dropWhile(s -> !s.title().equals("Nonconformities"))
                .map(JourneyTest::told)
                .collect(joining("\n"));
    }

    private static CertificationFile file(Standing standing, Finding... findings) {
        var file = Fixture.at(standing);
        for (Finding finding : findings) {
            file = file.with(finding);
        }
        return file;
    }

    private static Finding finding(Grade grade, FindingStanding standing) {
        var verification = standing == FindingStanding.VERIFIED ? new Verification(Fixture.MAREN, Fixture.TODAY) : null;
        return new Finding(UUID.randomUUID(), "F", grade, standing, "8.4", "", null, Finding.Terms.NONE, verification);
    }
}
