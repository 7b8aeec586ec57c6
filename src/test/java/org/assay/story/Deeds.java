package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people of the town type, as JSON. */
public final class Deeds {
    private Deeds() {}

    /** A decision with a reason, and whatever else it says. */
    public static Map<String, Object> decision(String verb, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("verb", verb);
        body.putIfAbsent("reason", "The file was read in full.");
        return body;
    }

    /** What a grant is asked for in the decider's own words. */
    public static Map<String, Object> sufficient() {
        return Map.of(
                "attestations", Map.of("INFORMATION_IS_SUFFICIENT", "Report and working papers cover the scope."));
    }

    public static Map<String, Object> ground(String ground) {
        return Map.of("ground", ground, "groundWords", "Two surveillance dates were declined without a reason.");
    }

    /** A client of its own, so that tests do not meet. */
    public static String newClient() {
        Map<String, Object> body = Map.of("name", "Test Works " + UUID.randomUUID(), "country", "GB");
        return Caller.as(ADMINISTRATOR)
                .post("/clients", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The person of a name. */
    public static String person(String name) {
        return Caller.as(ADMINISTRATOR)
                .get("/persons")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.name == '" + name + "' }.id");
    }

    /** An audit that Jonas Wexler led, with these findings. */
    public static Map<String, Object> auditResult(String client, List<Map<String, Object>> findings) {
        Map<String, Object> body = new HashMap<>();
        body.put("client", client);
        body.put("standard", "AIMS");
        body.put("scope", "Management system for the development and operation of a permit assistant for cities.");
        body.put("agreementReference", "AG-2026-7");
        body.put("agreementSignedOn", "2026-03-02");
        body.put("lastDayOfStage2", "2026-10-30");
        body.put("team", new ArrayList<>(List.of(member("Jonas Wexler", "LEAD_AUDITOR"))));
        body.put("findings", findings);
        return body;
    }

    public static Map<String, Object> member(String name, String part) {
        return Map.of("person", person(name), "part", part);
    }

    public static Map<String, Object> finding(String grade, String standing) {
        return Map.of(
                "grade",
                grade,
                "standing",
                standing,
                "requirement",
                "9.2.2",
                "statement",
                "The internal audit of the year left out one of two AI systems.");
    }

    public static Map<String, Object> seen(String day) {
        return Map.of("on", day, "evidence", "Internal audit report IA-12 of October, read at the client's site.");
    }
}
