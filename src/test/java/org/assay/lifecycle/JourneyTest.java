package org.assay.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Standing;
import org.assay.file.Verification;
import org.junit.jupiter.api.Test;

/** The last five of the ten steps to a certificate; what comes before them lies in the audit that is over. */
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

    @Test
    void a_refusal_is_a_decision_with_its_day_and_leads_to_no_certificate() {
        assertEquals("""
                Nonconformities DONE None raised on the sample
                Corrective action DONE No major open
                Decision DONE Refused
                Certificate AHEAD Only after a positive decision
                Surveillance AHEAD\s""", journey(Standing.REFUSED));
        var refused = Journey.of(file(Standing.REFUSED), Fixture.TODAY);
        assertEquals(Fixture.TODAY, refused.get(7).day());
        assertEquals(10, refused.size());
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
