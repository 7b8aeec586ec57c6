package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.TestDatabase;

/** What people of the town type, as JSON. */
public final class Deeds {
    private static final AtomicInteger MADE = new AtomicInteger((int) (System.currentTimeMillis() % 100_000_000));

    private Deeds() {}

    /** A decision with a reason, and whatever else it says. */
    public static Map<String, Object> decision(String verb, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("verb", verb);
        body.putIfAbsent("reason", "The file was read in full.");
        Map<String, Object> attests = new HashMap<>(Map.of("DECIDER_DECLARES_NO_CONFLICT", "Nothing ties me to them."));
        if (more.get("attestations") instanceof Map<?, ?> said) {
            said.forEach((rule, words) -> attests.put(String.valueOf(rule), words));
        }
        body.put("attestations", attests);
        if (verb.equals("REFUSE")) {
            body.putIfAbsent(
                    "waivers", Map.of("REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED", "The sample left out the night shift."));
        }
        return body;
    }

    /** What a grant is asked for in the decider's own words. */
    public static Map<String, Object> sufficient() {
        return Map.of(
                "attestations",
                Map.of(
                        "INFORMATION_IS_SUFFICIENT", "Report and working papers cover the scope.",
                        "SYSTEM_IS_MAINTAINED", "Internal audit and management review were read in the report."));
    }

    public static Map<String, Object> ground(String ground) {
        return Map.of("ground", ground, "groundWords", "Two surveillance dates were declined without a reason.");
    }

    /** A client of its own, so that tests do not meet. */
    public static String newClient() {
        return newClient("Test Works " + MADE.incrementAndGet());
    }

    /** A client of this name. */
    static String newClient(String name) {
        Map<String, Object> body = Map.of("name", name, "country", "GB");
        return Caller.as(ADMINISTRATOR)
                .post("/clients", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A client that was registered while nobody looked whether papers have a typeface for its name. */
    public static String clientOfBefore(String name) {
        String client = newClient();
        try (Connection all = TestDatabase.asSuperuser();
                PreparedStatement s = all.prepareStatement("update client set name = ? where id = ?::uuid")) {
            s.setString(1, name);
            s.setString(2, client);
            s.executeUpdate();
            return client;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The beginning of an application for a client. */
    public static Map<String, Object> beginning(String client) {
        return Map.of("client", client, "standard", "AIMS");
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

    /** Verified by documents. */
    public static Map<String, Object> verified(String day) {
        Map<String, Object> body = new HashMap<>(seen(day));
        body.put("way", "DOCUMENTS");
        return body;
    }

    public static Map<String, Object> seen(String day) {
        return Map.of("on", day, "evidence", "Internal audit report IA-12 of October, read at the client's site.");
    }
}
