package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client builds what it only provided before, and moves: the certificate says so once it is audited and decided. */
@AssayTest
class OtherParticularsTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 9);

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void another_role_and_another_address_are_certified_by_an_audit_and_a_decision() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, LocalDate.of(2028, 2, 8), LocalDate.of(2028, 11, 14));
        String first = c.audit("Surveillance 1");
        Town.on(FIRST.minusDays(60));
        c.e.done(CLIENT, "apply-for-extension", moved());
        String notice = c.told("changes[-1].id");
        Map<String, Object> review = new HashMap<>(Papers.answering("BODY_IS_ABLE"));
        review.put("areas", List.of("generative/technology_saas"));
        review.put(
                "activities",
                "Clauses 6 and 8 for the system in its other role, at the other address, in surveillance 1.");
        c.e.done(PROGRAMME_MANAGER, "review-extension", notice, review);
        c.e.done(CLIENT, "sign-change-order", notice, Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        saysStill(c, "provider", "1 Mill Road");
        c.sampling("1");
        c.audited(first, FIRST, "MAINTAIN");
        c.decided(DECISION_MAKER, "MAINTAIN", Map.of());
        c.proofed(Map.of());
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + c.e.file)) {
            String proof =
                    mara.get("/certifications/" + c.e.file + "/certificate").body();
            assertTrue(proof.contains("9 Elm Street") && proof.contains("PermitGuide (producer"), proof);
        }
        saysStill(c, "provider", "1 Mill Road");
        c.decided(
                DECISION_MAKER,
                "EXTEND",
                Map.of("attestations", Map.of("INFORMATION_IS_SUFFICIENT", "The report covers role and address.")));
        saysStill(c, "producer", "9 Elm Street");
        String paper = Pdf.text(Prints.latest(CLIENT, c.e.file, "CERTIFICATE")).replaceAll("\\s+", " ");
        assertTrue(paper.contains("9 Elm Street") && paper.contains("PermitGuide (producer"), paper);
        assertFalse(paper.contains("1 Mill Road"), paper);
    }

    private static Map<String, Object> moved() {
        Map<String, Object> all = new HashMap<>(Papers.application());
        Map<String, Object> system = new HashMap<>(Papers.system("GENERATIVE"));
        system.put("role", "PRODUCER");
        all.put("systems", List.of(system));
        Map<String, Object> site = new HashMap<>((Map<String, ?>) Map.of("name", "Head office", "place", "Austin, US"));
        site.putAll(Map.of("address", "9 Elm Street", "activity", "All functions", "people", 18));
        all.put("sites", List.of(site));
        return all;
    }

    /** The public register and its data, side by side. */
    private static void saysStill(Cycle c, String role, String address) {
        String number = c.told("certificate");
        String data =
                given().accept("application/json").get("/verify/" + number).asString();
        String page = given().accept("text/html").get("/verify/" + number).asString();
        for (String text : List.of(data, page)) {
            assertTrue(text.contains("PermitGuide (" + role) && text.contains(address), text);
        }
        assertEquals(number, c.told("certificate"));
    }
}
