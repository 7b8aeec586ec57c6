package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A certificate in the course of a cycle: printed anew while a renewal is prepared, and renewed for less than before. */
@AssayTest
class ScopeOfACertificateTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate RECERTIFIED = LocalDate.of(2028, 11, 14);

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_proof_is_withdrawn_and_a_renewal_says_what_it_leaves_out() {
        Cycle c = Cycle.grantedForTwo(GRANTED);
        c.programmed(LocalDate.of(2027, 2, 9), LocalDate.of(2028, 2, 8), RECERTIFIED);
        String recertification = c.audit("Recertification");
        assertEquals(
                List.of("RECERTIFICATION_ENDS_IN_TIME"),
                c.e.refused(PROGRAMME_MANAGER, "change-programme", recertification, meantFor("2029-03-02")));
        Town.on(LocalDate.of(2028, 9, 4));
        aProofIsWithdrawn(c);
        c.sampling("1", "2");
        c.audited(recertification, RECERTIFIED, "RENEW");
        c.proofed(Map.of("systems", List.of("2")));
        assertEquals(
                List.of("RENEWAL_SAYS_WHAT_IT_LEAVES_OUT", "SMALLER_SCOPE_READS_SMALLER"),
                c.refused(DECISION_MAKER, "RENEW", Cycle.renewalWithADeviation()));
        try (Browserless hanno = Browserless.signIn(DECISION_MAKER, "/certifications/" + c.e.file)) {
            String page =
                    hanno.get("/certifications/" + c.e.file + "/decision/renew").body();
            assertTrue(page.contains("What is no longer covered, and why"), page);
            String file =
                    hanno.get("/certifications/" + c.e.file + "/decisions").body();
            assertFalse(file.contains("/decision/lift-part"), "No part is suspended");
            assertFalse(
                    hanno.get("/certifications/" + c.e.file + "/decision-request")
                            .body()
                            .contains("value=\"LIFT_PART\""),
                    "No part is suspended");
        }
        Map<String, Object> renewal = new HashMap<>(Cycle.renewalWithADeviation());
        renewal.put("refusedPart", "PermitGuide: the client has taken it out of use.");
        renewal.put("waivers", Map.of("SMALLER_SCOPE_READS_SMALLER", "The sentence names neither of both systems."));
        c.decided(DECISION_MAKER, "RENEW", renewal);
        assertEquals(3, c.verify().<Integer>path("revision"));
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + c.e.file)) {
            String letter = mara.get("/certifications/" + c.e.file + "/decision-letters")
                    .body();
            assertTrue(letter.contains("What is no longer covered") && letter.contains("taken it out of use"), letter);
        }
    }

    private static void aProofIsWithdrawn(Cycle c) {
        Map<String, Object> proof = new HashMap<>(Papers.proof());
        proof.put("name", "A name that nobody agreed on");
        assertEquals(
                List.of("HOLDER_IS_THE_CLIENT", "NAME_ON_A_PROOF_WAS_TOLD"),
                c.e.refused(PROGRAMME_MANAGER, "draft-proof", c.e.file, proof));
        proof.put(
                "waivers",
                Map.of(
                        "HOLDER_IS_THE_CLIENT",
                        "Extract of the register of 3 November, number 4711: the same legal person."));
        assertEquals(
                List.of("NAME_ON_A_PROOF_WAS_TOLD"), c.e.refused(PROGRAMME_MANAGER, "draft-proof", c.e.file, proof));
        c.e.done(PROGRAMME_MANAGER, "draft-proof", Papers.proof());
        Map<String, Object> renamed = Map.of(
                "kind",
                "NAME_OR_ADDRESS",
                "name",
                "Reissued Works Ltd",
                "evidence",
                "Extract of the register of August.",
                "reason",
                "The company took another name.");
        c.e.tries(PROGRAMME_MANAGER, "ask-reissue", renamed).then().statusCode(409);
        c.e.tries(CLIENT, "withdraw-proof", Papers.because()).then().statusCode(403);
        c.e.done(PROGRAMME_MANAGER, "withdraw-proof", Papers.because());
        c.e.tries(PROGRAMME_MANAGER, "withdraw-proof", Papers.because()).then().statusCode(409);
        assertEquals("ISSUED", c.told("document"));
        String before = c.told("client");
        assertEquals(List.of("NEW_NAME_RESTS_ON_A_NOTICE"), c.e.refused(CLIENT, "ask-reissue", c.e.file, renamed));
        c.e.done(
                CLIENT,
                "notify-change",
                Map.of(
                        "kind",
                        "LEGAL",
                        "effectiveOn",
                        "2028-09-01",
                        "name",
                        "Reissued Works, Ltd.",
                        "text",
                        "We are called otherwise. Our competitor, Quite Another Company plc, has bought a third of us."));
        c.e.done(
                PROGRAMME_MANAGER,
                "triage-change",
                c.told("changes[-1].id"),
                Map.of("triage", "REISSUE", "reason", "The extract shows the same legal person."));
        Map<String, Object> another = new HashMap<>(renamed);
        another.put("name", "Quite Another Company plc");
        assertEquals(List.of("NEW_NAME_RESTS_ON_A_NOTICE"), c.e.refused(CLIENT, "ask-reissue", c.e.file, another));
        c.e.done(CLIENT, "ask-reissue", renamed);
        String print = "/certifications/" + c.e.file + "/deeds/reissue-certificate/" + c.e.file;
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, print)) {
            String page = livia.get(print).body();
            assertTrue(page.contains("Name as it would read: ") && page.contains("<ins>"), page);
        }
        Map<String, Object> extract = new HashMap<>(Papers.because());
        extract.put("samePerson", "HRB 4711, extract of 28 August: the name alone has changed.");
        assertEquals(
                List.of("NEW_NAME_IS_DECIDED"),
                c.e.refused(PROGRAMME_MANAGER, "reissue-certificate", c.e.file, extract));
        assertEquals(
                List.of("HOLDER_IS_THE_SAME_LEGAL_PERSON"),
                c.e.refused(DECISION_MAKER, "reissue-certificate", c.e.file, Papers.because()));
        c.e.done(DECISION_MAKER, "reissue-certificate", extract);
        assertEquals(2, c.verify().<Integer>path("revision"));
        assertEquals("Reissued Works Ltd", c.verify().path("holder"));
        theRegisterFinds(before, c.told("certificate"));
        theRegisterFinds("Reissued Works Ltd", c.told("certificate"));
        olderPrintsAreToldToBeSuperseded(c.told("certificate"));
        assertEquals("Reissued Works Ltd", c.told("client"), "The register bears the name of the certificate");
    }

    private static void theRegisterFinds(String name, String number) {
        given().accept("application/json")
                .queryParam("q", name + " " + number)
                .get("/register")
                .then()
                .statusCode(200)
                .body("certificates.number", equalTo(List.of(number)));
    }

    /** A code that was printed before revisions were told, or of another revision, leads to the same page. */
    private static void olderPrintsAreToldToBeSuperseded(String number) {
        verified(number).body("copy", nullValue());
        verified(number + "?revision=1").body("copy.superseded", equalTo(true)).body("standing", equalTo("CERTIFIED"));
        verified(number + "?revision=2").body("copy.superseded", equalTo(false)).body("copy.issued", equalTo(true));
        verified(number + "?revision=3").body("copy.issued", equalTo(false));
        verified(number + "?revision=x").body("copy", nullValue());
        assertTrue(page(number + "?revision=1").contains("This copy is superseded."));
        assertTrue(page(number + "?revision=3").contains("Nobody issued this copy."));
        assertFalse(page(number + "?revision=2").contains("superseded"));
        assertTrue(page(number).contains("A print that bears another revision than 2 is superseded"));
    }

    private static ValidatableResponse verified(String certificate) {
        return given().accept("application/json")
                .get("/verify/" + certificate)
                .then()
                .statusCode(200);
    }

    private static String page(String certificate) {
        return given().accept("text/html")
                .get("/verify/" + certificate)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Map<String, Object> meantFor(String day) {
        Map<String, Object> change =
                new HashMap<>(Map.of("on", day, "days", "2", "clauses", Papers.CLAUSES, "controls", Papers.INCLUDED));
        change.put("reason", "The client asks for a later day.");
        change.put("waivers", Map.of("RECERTIFICATION_LEAVES_TIME", "The client asks for a later day."));
        return change;
    }
}
