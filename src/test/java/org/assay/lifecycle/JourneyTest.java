package org.assay.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Standing;
import org.assay.file.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last five of the ten steps; what comes before them lies in the audit that is over. */
class JourneyTest {
    @Test
    void a_finding_without_a_plan_holds_the_journey() {
        assertEquals("""
                Nonconformities CURRENT 1 raised, 1 without accepted plan
                Corrective action AHEAD 1 major to verify
                Decision AHEAD Outcome open
                Certificate AHEAD Only after a positive decision
                Surveillance AHEAD\s""", journey(Standing.NONE, finding(Grade.MAJOR, FindingStanding.RAISED)));
    }

    @Test
    void a_major_with_a_plan_waits_for_its_verification() {
        assertEquals("""
                Nonconformities DONE 1 raised, 0 without accepted plan
                Corrective action CURRENT 1 major to verify
                Decision AHEAD Outcome open
                Certificate AHEAD Only after a positive decision
                Surveillance AHEAD\s""", journey(Standing.NONE, finding(Grade.MAJOR, FindingStanding.PLAN_ACCEPTED)));
    }

    @Test
    void a_minor_with_a_plan_and_a_verified_major_wait_for_the_decision() {
        assertEquals(
                """
                Nonconformities DONE 2 raised, 0 without accepted plan
                Corrective action DONE No major open
                Decision CURRENT Outcome open
                Certificate AHEAD Only after a positive decision
                Surveillance AHEAD\s""",
                journey(
                        Standing.NONE,
                        finding(Grade.MAJOR, FindingStanding.VERIFIED),
                        finding(Grade.MINOR, FindingStanding.PLAN_ACCEPTED)));
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED,   Decision DONE Granted, Certificate DONE Issued, Surveillance AHEAD",
        "CERTIFIED, Decision DONE Granted, Certificate DONE Issued, Surveillance CURRENT Every year of the cycle",
        "SUSPENDED, Decision DONE Granted, Certificate DONE Issued, Surveillance CURRENT Suspended",
        "WITHDRAWN, Decision DONE Granted, Certificate DONE Issued, Surveillance AHEAD Withdrawn",
        "EXPIRED,   Decision DONE Granted, Certificate DONE Issued, Surveillance AHEAD Expired",
        "REFUSED, Decision DONE Refused, Certificate AHEAD Only after a positive decision, Surveillance AHEAD"
    })
    void what_is_decided_stays_decided(Standing standing, String decision, String certificate, String surveillance) {
        String expected = "Nonconformities DONE None raised on the sample\nCorrective action DONE No major open\n"
                + String.join("\n", decision, certificate, surveillance);
        assertEquals(expected, journey(standing).strip());
    }

    @Test
    void a_decision_carries_its_day() {
        var granted = Journey.of(file(Standing.CERTIFIED), Fixture.TODAY);
        assertEquals(LocalDate.of(2026, 10, 1), granted.get(7).day());
        var refused = Journey.of(file(Standing.REFUSED), Fixture.TODAY);
        assertEquals(Fixture.TODAY, refused.get(7).day());
        assertEquals(10, granted.size());
    }

    private static String journey(Standing standing, Finding... findings) {
        return Journey.of(file(standing, findings), Fixture.TODAY).stream()
                .skip(5)
                .map(s -> s.title() + " " + s.state() + " " + s.note())
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
