package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.register.journal.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A body goes live: three running certifications are handed in by one, signed by another, and live on. */
@AssayTest
class GoLiveStoryTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void one_in_the_middle_of_its_cycle_is_brought_forward_and_maintained_on_the_next_surveillance() {
        Portfolio p = new Portfolio().handedIn();
        Caller.as(ASSESSOR)
                .get("/portfolios/" + p.id)
                .then()
                .statusCode(200)
                .body("handedInBy", equalTo("Livia Marchetti"))
                .body("rows.standing", contains("HANDED_IN", "HANDED_IN", "HANDED_IN"))
                .body("rows[1].content.remarks", hasItem(containsString("overdue since 1 Sep 2026")));
        String file = p.signed(1);
        Engagement e = Engagement.of(clientOf(file), file);
        Cycle c = Cycle.of(e);
        assertEquals("CERTIFIED", c.standing());
        assertEquals("2028-05-11", c.told("facts.validUntil"));
        assertEquals(p.certificate("LC-AI-0113"), c.told("certificate"));
        assertEquals("[BROUGHT_FORWARD, BROUGHT_FORWARD]", c.told("audits.standing"));
        c.verify()
                .then()
                .statusCode(200)
                .body("standing", equalTo("CERTIFIED"))
                .body("since", equalTo("2025-05-12"))
                .body("revision", equalTo(2))
                .body("soaVersion", equalTo("2.1"))
                .body("sites", hasSize(2));
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + file + "/due")
                .then()
                .statusCode(200)
                .body("kind", hasItems("YEARLY_SURVEILLANCE", "EXPIRY", "ANSWER"))
                .body("kind", not(hasItem("FIRST_SURVEILLANCE")))
                .body("find { it.kind == 'ANSWER' }.on", equalTo("2026-12-18"));

        // what was before proves days, and no report
        assertEquals(
                List.of(
                        "SURVEILLANCE_IS_REVIEWED",
                        "REQUIREMENTS_WERE_EXAMINED",
                        "PROGRAMMED_POINTS_WERE_EXAMINED",
                        "PAPERS_AGREE_WITH_FINDINGS",
                        "MAINTAINED_WITH_ACCEPTED_PLANS",
                        "DECISION_AGAINST_THE_TEAM_IS_JUSTIFIED"),
                c.refused(DECISION_MAKER, "MAINTAIN", Map.of()));
        assertEquals(
                List.of("PRINT_IS_KNOWN"),
                e.refused(
                        PROGRAMME_MANAGER, "ask-reissue", file, Map.of("kind", "TEMPLATE", "reason", "The new mark.")));
        e.tries(PROGRAMME_MANAGER, "set-programme", Papers.programme()).then().statusCode(409);
        e.done(CLIENT, "hand-in-soa", Papers.soa());
        assertEquals(
                List.of("CYCLE_TIME_IS_ENOUGH"), e.refused(PROGRAMME_MANAGER, "programme-cycle", file, rest(Map.of())));
        e.done(
                PROGRAMME_MANAGER,
                "programme-cycle",
                rest(Map.of("CYCLE_TIME_IS_ENOUGH", "Determined anew from the headcount of this year.")));
        assertEquals("[Stage 2, Surveillance 1, Surveillance 2, Recertification]", c.told("audits.title"));

        Town.on(LocalDate.of(2026, 12, 1));
        e.done(CLIENT, "answer-finding", e.finding("F-1"), Papers.answer());
        e.done(BOTH, "accept-plan", e.finding("F-1"), Deeds.seen("2026-12-01"));
        c.visiting("1", "2");
        c.audited(c.audit("Surveillance 2"), LocalDate.of(2027, 3, 24), "MAINTAIN");
        // who audited before it came here is barred in the same cycle, as who audited since
        c.decided(DECISION_MAKER, "MAINTAIN", Map.of());
        assertEquals("CERTIFIED", c.standing());
        Histories.lived("brought-forward", file);
        Caller.as(ASSESSOR)
                .get("/certifications/" + file + "/journal")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("lines[0].deed", equalTo("PortfolioMove.BRING_FORWARD"))
                .body("lines[0].by", equalTo("Hedda Strand"))
                .body(
                        "lines[0].shown",
                        equalTo(Caller.as(ASSESSOR)
                                .get("/portfolios/" + p.id + "/rows/1")
                                .path("seal")));
    }

    @Test
    void what_waits_for_a_signature_and_what_was_returned_stands_on_first_pages() {
        Portfolio p = new Portfolio().handedIn();
        String page = "/portfolios/" + p.id;
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/");
                Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            String hers = hedda.get("/").body();
            assertTrue(hers.contains(page + "/rows/1") && hers.contains("await your signature"), hers);
            assertFalse(livia.get("/").body().contains("await your signature"), "she handed it in");
            p.does(DECISION_MAKER, 1, "return", Map.of("reason", "The day of expiry is another one."), p.version(1))
                    .then()
                    .statusCode(201);
            String returned = livia.get("/").body();
            assertTrue(
                    returned.contains(page + "/rows/1") && returned.contains("The day of expiry is another one."),
                    returned);
            assertFalse(hedda.get("/").body().contains(page + "/rows/1\""), "it is back");
        }
    }

    @Test
    void a_suspended_one_waits_for_its_audit_and_one_near_its_expiry_has_its_clocks() {
        Portfolio p = new Portfolio().handedIn();
        String suspended = p.signed(2);
        Cycle c = Cycle.of(Engagement.of(clientOf(suspended), suspended));
        assertEquals("SUSPENDED", c.standing());
        c.verify().then().body("standing", equalTo("SUSPENDED")).body("since", equalTo("2026-08-03"));
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + suspended + "/due")
                .then()
                .body("find { it.kind == 'SUSPENSION_ENDS' }.on", equalTo("2027-02-03"))
                .body("find { it.kind == 'FIRST_SURVEILLANCE' }.on", equalTo("2026-09-01"));
        assertEquals(
                List.of("FILE_SHOWS_THE_CAUSE_RESOLVED", "MISSED_SURVEILLANCE_IS_ANSWERED_FOR"),
                c.refused(
                        DECISION_MAKER,
                        "LIFT_SUSPENSION",
                        Map.of(
                                "attestations",
                                Map.of("CAUSE_IS_RESOLVED", "A surveillance audit is agreed for December."))));
        assertEquals("SUSPENDED", c.standing());
        c.decided(DECISION_MAKER, "WITHDRAW", Deeds.ground("CLIENT_ASKED"));
        assertEquals("WITHDRAWN", c.standing());
        Histories.lived("brought-forward-suspended", suspended);

        String expiring = p.signed(3);
        Cycle x = Cycle.of(Engagement.of(clientOf(expiring), expiring));
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + expiring + "/due")
                .then()
                .body("find { it.kind == 'EXPIRY' }.on", equalTo("2027-02-19"))
                .body("kind", hasItem("RECERTIFICATION_PLANNED"))
                .body("findAll { it.kind == 'ANSWER' }.on", contains("2026-12-10", "2026-12-10"));
        // Ines Falk audited in this cycle, and is on no list of ours but by name
        assertTrue(x.refused(BOTH, "RENEW", Cycle.renewal())
                .containsAll(
                        List.of("MAJORS_ARE_VERIFIED", "MINOR_PLANS_ARE_ACCEPTED", "RECERTIFICATION_IS_REVIEWED")));
        Town.on(LocalDate.of(2027, 2, 20));
        assertEquals("EXPIRED", x.standing());
        x.verify().then().body("standing", equalTo("EXPIRED"));
        Histories.lived("brought-forward-expired", expiring);
    }

    @Test
    void rubbish_keeps_nothing_and_names_every_cell() {
        Portfolio p = new Portfolio();
        p.portfolio = p.portfolio.replace("2027-02-19", "2028-02-19").replace(",IE,", ",Eire,");
        p.findings = p.findings.replace("MAJOR", "GRAVE");
        p.handIn(PROGRAMME_MANAGER)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("portfolio[3].country", "portfolio[4].valid_until", "findings[3].grade"))
                .body(
                        "errors.find { it.field == 'portfolio[4].valid_until' }.message",
                        containsString("ends on 19 Feb 2027 at the latest"));
        Caller.as(PROGRAMME_MANAGER)
                .get("/portfolios")
                .then()
                .body("findAll { it.source.contains('" + p.mark + "') }", hasSize(0));
        p.portfolio = "\u0000\u0001";
        p.handIn(PROGRAMME_MANAGER).then().statusCode(400).body("errors.field", hasItem("portfolio"));
        p.portfolio = "";
        p.findings = "";
        p.handIn(PROGRAMME_MANAGER).then().statusCode(400).body("errors[0].message", equalTo("Choose a file"));
        RestAssured.given()
                .auth()
                .oauth2(org.assay.Tokens.of(PROGRAMME_MANAGER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("source", "")
                .post("/api/v1/portfolios")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("source", "portfolio"));
    }

    @Test
    void nobody_else_hands_in_signs_or_reads_and_nobody_signs_twice() {
        Portfolio p = new Portfolio();
        List.of(DECISION_MAKER, LEAD_AUDITOR, ADMINISTRATOR, ASSESSOR, CLIENT)
                .forEach(who -> p.handIn(who).then().statusCode(403));
        p.handedIn();
        List.of(PROGRAMME_MANAGER, LEAD_AUDITOR, ADMINISTRATOR, ASSESSOR, CLIENT)
                .forEach(who -> p.signs(who, 1).then().statusCode(403));
        Caller.as(CLIENT).get("/portfolios/" + p.id).then().statusCode(403);
        Caller.as(LEAD_AUDITOR).get("/portfolios").then().statusCode(403);
        Caller.as(ASSESSOR).get("/portfolios").then().statusCode(200);
        Caller.as(ASSESSOR).get("/portfolios/" + UUID.randomUUID()).then().statusCode(404);
        assertEquals(
                404,
                p.does(DECISION_MAKER, 9, "signature", Map.of("seen", "All."), "\"0\"")
                        .statusCode());
        assertEquals(
                400,
                p.does(DECISION_MAKER, 1, "signature", Map.of("seen", " "), p.version(1))
                        .statusCode());
        assertEquals(
                409,
                p.does(DECISION_MAKER, 1, "signature", Map.of("seen", "All."), "\"7\"")
                        .statusCode());

        String seen = p.version(1);
        String file = p.signed(1);
        // twice with the version of before, twice with that of now
        assertEquals(
                409,
                p.does(DECISION_MAKER, 1, "signature", Map.of("seen", "All."), seen)
                        .statusCode());
        assertEquals(409, p.signs(DECISION_MAKER, 1).statusCode());
        assertEquals(
                409,
                p.does(PROGRAMME_MANAGER, 1, "return", Map.of("reason", "The day is wrong."), p.version(1))
                        .statusCode());
        // the same certificates and the same organisation again
        p.handIn(PROGRAMME_MANAGER)
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'portfolio[2].organisation' }.message", containsString("in force"))
                .body("errors.findAll { it.field.endsWith('certificate_number') }", hasSize(3));
        Caller.as(CLIENT_2).get("/certifications/" + file).then().statusCode(404);
    }

    @Test
    void whoever_handed_in_does_not_sign_under_another_sign_in() {
        Portfolio p = new Portfolio().handedIn();
        handedInBy(p, "Hedda Strand");
        assertEquals(
                List.of("ANOTHER_PERSON_SIGNS"),
                p.signs(DECISION_MAKER, 1).then().statusCode(422).extract().path("refusals.rule"));
        Caller.as(PROGRAMME_MANAGER)
                .get("/portfolios/" + p.id)
                .then()
                .body("rows[0].standing", equalTo("HANDED_IN"))
                .body("rows[0].file", nullValue());
    }

    @Test
    void who_audited_there_and_a_scope_that_claims_are_signed_for_a_reason_that_is_kept() {
        Portfolio p = new Portfolio();
        p.portfolio = p.portfolio
                .replace("2025-04-24,Ines Falk |", "2025-04-24,Hedda Strand |")
                .replace("operation of an assistant that plans", "operation of an unbiased assistant that plans");
        p.handedIn();
        assertEquals(
                List.of("SIGNER_DID_NOT_AUDIT", "SCOPE_OF_BEFORE_CLAIMS_NOTHING"),
                p.signs(DECISION_MAKER, 1).then().statusCode(422).extract().path("refusals.rule"));
        Map<String, Object> signature = Map.of(
                "seen",
                "Folder 12: certificate, reports and decisions.",
                "waivers",
                Map.of(
                        "SIGNER_DID_NOT_AUDIT",
                        "Nobody else decides here; Anselm Duarte read the reports as well.",
                        "SCOPE_OF_BEFORE_CLAIMS_NOTHING",
                        "It was issued so; it is worded anew with the renewal."));
        p.does(DECISION_MAKER, 1, "signature", signature, p.version(1)).then().statusCode(201);
        Caller.as(ASSESSOR)
                .get("/portfolios/" + p.id)
                .then()
                .body("rows[0].words", containsString("HOUSE-184, departed from: Nobody else decides here"))
                .body("rows[0].words", containsString("worded anew with the renewal"));
        Map<String, Object> nobody = Map.of("seen", "All.", "waivers", Map.of("ANOTHER_PERSON_SIGNS", "I am alone."));
        p.does(DECISION_MAKER, 2, "signature", nobody, p.version(2))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("waivers.ANOTHER_PERSON_SIGNS"));
    }

    @Test
    void nobody_hands_in_what_is_of_a_client_that_she_is_tied_to() {
        Portfolio p = new Portfolio();
        String client = Deeds.newClient("Hallwarden Route Planning " + p.mark + " Ltd");
        Map<String, Object> tie = Map.of(
                "client",
                client,
                "kind",
                "EMPLOYMENT",
                "since",
                "2024-01-10",
                "ended",
                "2026-02-01",
                "statement",
                "Planner.");
        Caller.as(IMPARTIALITY_OFFICER)
                .post("/persons/" + Deeds.person("Livia Marchetti") + "/ties", tie)
                .then()
                .statusCode(201);
        p.portfolio = p.portfolio.replace("GB,11847320", "GB,");
        assertEquals(
                List.of("ACTOR_HAS_NO_TIE"),
                p.handIn(PROGRAMME_MANAGER).then().statusCode(422).extract().path("refusals.rule"));
    }

    @Test
    void a_row_that_is_returned_can_be_handed_in_again_and_its_papers_are_kept() {
        Portfolio p = new Portfolio().handedIn();
        p.does(
                        DECISION_MAKER,
                        1,
                        "return",
                        Map.of("reason", "The certificate in the folder says revision 1."),
                        p.version(1))
                .then()
                .statusCode(201);
        Caller.as(ASSESSOR)
                .get("/portfolios/" + p.id)
                .then()
                .body("rows[0].standing", equalTo("RETURNED"))
                .body("rows[0].decidedBy", equalTo("Hedda Strand"))
                .body("rows[0].words", containsString("revision 1"));
        p.portfolio = p.portfolio
                .lines()
                .limit(2)
                .map(l -> l.replace("LC-AI-0113,2,2025-09-02", "LC-AI-0113,1,"))
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
        p.findings = "";
        String first = p.id;
        p.handedIn();
        p.signed(1);
        assertArrayEquals(
                "%PDF-1.7\n% the papers of before".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Caller.as(ASSESSOR)
                        .get("/portfolios/" + first + "/papers")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        String key = UUID.randomUUID().toString();
        Portfolio q = new Portfolio();
        String id = q.handIn(PROGRAMME_MANAGER, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(
                id,
                q.handIn(PROGRAMME_MANAGER, key)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        q.findings = "";
        assertEquals(422, q.handIn(PROGRAMME_MANAGER, key).statusCode());
    }

    /** A town with a programme manager who decides as well has no sign-in here: the row is given to one by hand. */
    private static void handedInBy(Portfolio p, String name) {
        try (var all = org.assay.TestDatabase.asSuperuser();
                var s = all.createStatement()) {
            s.execute("set session_replication_role = replica");
            assertEquals(
                    1,
                    s.executeUpdate("update portfolio set handed_in_by = (select id from person where name = '" + name
                            + "') where id = '" + p.id + "'"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is left of the cycle: the second surveillance and the recertification. */
    private static Map<String, Object> rest(Map<String, String> waivers) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", "The first surveillance was before this register.");
        body.put("audits", List.of(line("SURVEILLANCE", "2027-03-24"), line("RECERTIFICATION", "2027-12-09")));
        body.put("waivers", waivers);
        return body;
    }

    private static Map<String, Object> line(String kind, String on) {
        return Map.of("kind", kind, "on", on, "days", "1", "clauses", Papers.CLAUSES, "controls", Papers.INCLUDED);
    }

    private static String clientOf(String file) {
        return Caller.as(ADMINISTRATOR)
                .get("/certifications/" + file)
                .then()
                .statusCode(200)
                .extract()
                .path("clientId");
    }
}
