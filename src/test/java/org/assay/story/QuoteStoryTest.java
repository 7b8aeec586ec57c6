package org.assay.story;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.COMMERCIAL;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.calendar.Days;
import org.assay.house.local.SignIn;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A fixed-price offer from the days of the file to its acceptance, and that nobody who reviews or decides reads a price. */
@AssayTest
class QuoteStoryTest {
    private static final String DENIED = "42501";
    /** A day of a lead auditor costs this: no other number of the tests. */
    private static final int RATE = 7_313;

    private static final List<SignIn> JUDGING = List.of(
            PROGRAMME_MANAGER,
            LEAD_AUDITOR,
            AUDITOR,
            TECHNICAL_REVIEWER,
            DECISION_MAKER,
            IMPARTIALITY_OFFICER,
            ASSESSOR);

    @AfterEach
    void today() {
        Town.on(null);
    }

    private static void whoSellsReadsNothingOfAudits(String file) {
        Caller gerrit = Caller.as(COMMERCIAL);
        for (String path : List.of(
                "",
                "/deeds/records",
                "/due",
                "/journal",
                "/everything.zip",
                "/coverage",
                "/soa.csv",
                "/uploads",
                "/audits/" + file + "/pack",
                "/audits/" + file + "/coverage",
                "/audits/" + file + "/proposed-plan",
                "/soa.xlsx",
                "/attachments/" + file)) {
            gerrit.get("/certifications/" + file + path).then().statusCode(403);
        }
        List<String> kinds = gerrit.get("/certifications/" + file + "/papers")
                .then()
                .statusCode(200)
                .extract()
                .path("kind");
        assertTrue(List.of("TIME_WORKSHEET", "AGREEMENT").containsAll(kinds), kinds.toString());
        for (String paper : Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + file + "/papers")
                .then()
                .extract()
                .<List<String>>path("findAll { it.kind != 'TIME_WORKSHEET' && it.kind != 'AGREEMENT' }.id")) {
            gerrit.get("/certifications/" + file + "/papers/" + paper).then().statusCode(404);
        }
        try (Browserless page = Browserless.signIn(COMMERCIAL, "/certifications/" + file)) {
            assertTrue(page.get("/certifications/" + file).body().contains("<h1>Fixed-price offers</h1>"));
            for (String part : List.of(
                    "application",
                    "records",
                    "certificate",
                    "coverage",
                    "files",
                    "prints",
                    "decision-letters",
                    "answers",
                    "audits/" + file + "/report",
                    "audits/" + file + "/coverage")) {
                assertEquals(
                        403, page.get("/certifications/" + file + "/" + part).statusCode(), part);
            }
        }
    }

    @Test
    void an_offer_is_drawn_up_sent_accepted_and_leaves_no_price_where_others_read() throws SQLException {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(Town.TODAY);
        enter(prices(RATE));
        draw(e, variants()).then().statusCode(201);
        assertEquals(0, quotes(CLIENT, e.file).getList("").size(), "nobody is told before it is sent");
        assertEquals(List.of("QUOTE_IS_OPEN"), e.refused(CLIENT, "accept-quote", e.file, accepting(1, 1)));
        seenBeforeItIsSent(e);
        e.done(COMMERCIAL, "send-quote", e.file, sending(1, 20));

        try (Browserless mara = Browserless.signIn(CLIENT, "/");
                Browserless gerrit = Browserless.signIn(COMMERCIAL, "/")) {
            String first = mara.get("/").body();
            assertTrue(first.contains("/certifications/" + e.file + "/deeds/accept-quote/" + e.file), first);
            assertTrue(first.contains("To answer the fixed-price offer"), first);
            assertTrue(first.contains(Days.written(Town.TODAY.plusDays(20))), first);
            String waits = gerrit.get("/").body();
            assertTrue(waits.contains("Waits for the client"), waits);
        }
        whoSellsReadsNothingOfAudits(e.file);
        JsonPath sent = quotes(CLIENT, e.file);
        // Stage 1 of 1 day and Stage 2 of 2 days: 3 days by the rate, two journeys, and the fees
        assertEquals(3 * RATE + 2 * 900 + 1_800 + 2_200, total(sent, 0, 0));
        assertEquals(RATE + 900 + 2_200, total(sent, 0, 1), "a third of the days");
        assertEquals(List.of("One", "Two"), sent.getList("[0].text.variants.name"));
        assertEquals(List.of(List.of(), List.of()), sent.getList("[0].text.variants.warnings"), "for the body alone");
        String amount = "%,d".formatted(3L * RATE + 2 * 900 + 1_800 + 2_200);
        String fixed = "%,d".formatted(3L * RATE + 2 * 900 + 1_800 + 2_200 + 2L * (RATE + 900 + 2_200));
        for (SignIn who : List.of(CLIENT, COMMERCIAL)) {
            String paper = paper(who, e.file);
            assertTrue(paper.contains(amount), paper);
            assertTrue(
                    paper.replaceAll("\\s+", " ").contains("Fixed price in all USD\u00a0" + fixed),
                    fixed + " in " + paper);
            assertTrue(paper.contains("With the foreseen recertification"), paper);
            assertEquals(
                    3, paper.split("Recertification, as far as it can", -1).length - 1, "named once in each table");
            assertTrue(paper.contains("Preparing for certification is your own work and cost"), paper);
        }

        e.tries(CLIENT, "accept-quote", accepting(2, 1)).then().statusCode(400).body("errors.field", hasItem("number"));
        e.tries(CLIENT, "accept-quote", accepting(1, 3))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("variant"));
        e.done(CLIENT, "accept-quote", e.file, accepting(1, 2));
        assertEquals(List.of("QUOTE_IS_OPEN"), e.refused(CLIENT, "accept-quote", e.file, accepting(1, 1)));
        draw(e, variants()).then().statusCode(201);
        assertEquals(List.of("ACCEPTED_QUOTE_STANDS"), e.refused(COMMERCIAL, "send-quote", e.file, sending(2, 20)));
        assertEquals(2, quotes(COMMERCIAL, e.file).getInt("[1].accepted"));
        try (Browserless gerrit = Browserless.signIn(COMMERCIAL, "/")) {
            assertTrue(gerrit.get("/quotes").body().contains("Accepted; a later one is drawn up and not sent"));
        }
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        e.done(CLIENT, "sign-agreement", Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));

        nobodyElseReads(e, amount);
        Aftermath.of(e);
    }

    /** As its paper would say it, by whoever makes offers alone. */
    private static void seenBeforeItIsSent(Engagement e) {
        String draft = "/certifications/" + e.file + "/quotes/1/draft.pdf";
        try (Browserless gerrit = Browserless.signIn(COMMERCIAL, "/");
                Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/");
                Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertTrue(
                    gerrit.get("/certifications/" + e.file + "/quotes").body().contains(draft));
            assertEquals(200, gerrit.get(draft).statusCode());
            assertTrue(gerrit.get(draft).body().startsWith("%PDF"));
            assertEquals(403, livia.get(draft).statusCode());
            assertEquals(403, mara.get(draft).statusCode());
        }
    }

    private static void nobodyElseReads(Engagement e, String amount) throws SQLException {
        String plain = amount.replace(",", "");
        for (SignIn who : JUDGING) {
            for (String path : List.of(
                    "/certifications/" + e.file + "/quotes",
                    "/certifications/" + e.file + "/quotes/1/pdf",
                    "/price-lists")) {
                Caller.as(who).get(path).then().statusCode(403);
            }
            for (String path : List.of(
                    "/certifications/" + e.file,
                    "/certifications/" + e.file + "/papers",
                    "/certifications?q=" + plain)) {
                String told = Caller.as(who).get(path).then().extract().asString();
                assertFalse(told.contains(plain) || told.contains(amount), who + " " + path);
            }
        }
        Caller.as(CLIENT_2).get("/certifications/" + e.file + "/quotes").then().statusCode(404);
        for (String role : List.of("assay_body", "assay_public")) {
            for (String table : List.of("quote", "price_list", "knows_prices")) {
                assertEquals(
                        DENIED,
                        assertThrows(SQLException.class, () -> inRole(role, "", "select * from " + table))
                                .getSQLState(),
                        role + " " + table);
            }
        }
        assertEquals(
                DENIED,
                assertThrows(SQLException.class, () -> inRole("assay_client", e.client, "select * from price_list"))
                        .getSQLState());
        assertEquals(List.of("1"), inRole("assay_client", e.client, "select count(*) from quote"));
        assertEquals(
                List.of("0"),
                inRole("assay_client", "00000000-0000-0000-0000-000000000001", "select count(*) from quote"));
        // everything that the body can read, row by row: no sum, no rate
        List<String> found = new ArrayList<>();
        for (String table : inRole(
                "assay_body",
                "",
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and"
                        + " has_table_privilege('assay_body', oid, 'select')")) {
            String hits = "select count(*) from " + table + " t where t::text like '%" + amount
                    + "%' or t::text ~ '(^|[^0-9a-f-])(" + plain + "|" + RATE + ")([^0-9a-f-]|$)'";
            if (!inRole("assay_body", "", hits).equals(List.of("0"))) {
                found.add(table);
            }
        }
        assertEquals(List.of(), found, "a price stands where the body reads");
    }

    /** What is left of the cycle at fixed prices, and what comes behind it as far as it can be foreseen. */
    @Test
    void what_lies_ahead_of_a_certified_client_is_offered() {
        Engagement e = Cycle.granted(LocalDate.of(2026, 3, 2)).e;
        Town.on(Town.TODAY);
        enter(prices(RATE));
        draw(e, variants()).then().statusCode(201);
        e.done(COMMERCIAL, "send-quote", e.file, sending(1, 20));
        JsonPath sent = quotes(CLIENT, e.file);
        assertEquals(
                List.of("Surveillance 1", "Surveillance 2", "Recertification, as far as it can be foreseen"),
                sent.getList("[0].text.variants[0].audits.name"));
        assertEquals(RATE + 900 + 2_200, total(sent, 0, 0));
        Cycle.of(e).programmed(LocalDate.of(2027, 2, 10), LocalDate.of(2028, 2, 9), LocalDate.of(2028, 11, 8));
        // the days are the same, and so are the audits: the offer holds
        e.done(CLIENT, "accept-quote", e.file, accepting(1, 1));
        draw(e, variants()).then().statusCode(201);
        assertEquals(List.of("ACCEPTED_QUOTE_STANDS"), e.refused(COMMERCIAL, "send-quote", e.file, sending(2, 20)));
        Map<String, Object> more = new HashMap<>(
                Map.of("on", "2028-02-09", "days", "2", "clauses", Papers.CLAUSES, "controls", Papers.INCLUDED));
        more.put("reason", "More is looked at.");
        e.done(PROGRAMME_MANAGER, "change-programme", Cycle.of(e).audit("Surveillance 2"), more);
        assertEquals(List.of("QUOTE_RESTS_ON_THE_FILE"), e.refused(COMMERCIAL, "send-quote", e.file, sending(2, 20)));
        draw(e, variants()).then().statusCode(201);
        e.done(COMMERCIAL, "send-quote", e.file, sending(3, 20));
        assertEquals(2 * RATE + 900 + 2_200, total(quotes(CLIENT, e.file), 0, 1), "as it is programmed now");
        try (Browserless gerrit = Browserless.signIn(COMMERCIAL, "/");
                Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertTrue(gerrit.get("/quotes").body().contains("/certifications/" + e.file + "/quotes"));
            String form =
                    gerrit.get("/certifications/" + e.file + "/quotes/new").body();
            assertTrue(form.contains("What lies ahead: Surveillance 1: 1 day, Surveillance 2: 2 days, "), form);
            assertTrue(mara.get("/").body().contains("To answer the fixed-price offer"));
        }
        String paper = paper(CLIENT, e.file, 3).replaceAll("\\s+", " ");
        assertTrue(paper.contains("The audits that lie ahead of your certification against"), paper);
        assertFalse(paper.contains("Stage 1"), paper);
        e.done(CLIENT, "accept-quote", e.file, accepting(3, 2));
    }

    @Test
    void an_offer_ends_and_other_days_make_it_void() {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(Town.TODAY);
        enter(prices(RATE));
        draw(e, variants()).then().statusCode(201);
        e.done(COMMERCIAL, "send-quote", e.file, sending(1, 5));
        e.tries(CLIENT_2, "accept-quote", accepting(1, 1)).then().statusCode(404);
        e.tries(PROGRAMME_MANAGER, "accept-quote", accepting(1, 1)).then().statusCode(403);
        Town.on(Town.TODAY.plusDays(6));
        assertEquals(List.of("QUOTE_IS_OPEN"), e.refused(CLIENT, "accept-quote", e.file, accepting(1, 1)));
        draw(e, variants()).then().statusCode(201);
        e.done(COMMERCIAL, "send-quote", e.file, sending(2, 30));
        e.done(PROGRAMME_MANAGER, "determine-time", otherDays());
        assertEquals(List.of("QUOTE_RESTS_ON_THE_FILE"), e.refused(CLIENT, "accept-quote", e.file, accepting(2, 1)));
        assertEquals(2, quotes(CLIENT, e.file).getList("").size(), "nothing is lost");
    }

    /** What was accepted rests on days that are no more: another offer takes its place, and the one before stays readable. */
    @Test
    void an_accepted_offer_gives_way_once_its_days_have_changed() {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(Town.TODAY);
        enter(prices(RATE));
        draw(e, variants()).then().statusCode(201);
        e.done(COMMERCIAL, "send-quote", e.file, sending(1, 30));
        e.done(CLIENT, "accept-quote", e.file, accepting(1, 1));
        assertEquals(
                List.of("QUOTE_IS_OPEN"), e.refused(CLIENT, "accept-quote", e.file, accepting(1, 1)), "accepted twice");
        e.done(PROGRAMME_MANAGER, "determine-time", otherDays());
        e.done(BOTH, "approve-time", Papers.because());
        draw(e, variants()).then().statusCode(201);
        e.done(COMMERCIAL, "send-quote", e.file, sending(2, 30));
        e.done(CLIENT, "accept-quote", e.file, accepting(2, 1));
        JsonPath both = quotes(CLIENT, e.file);
        assertEquals(2, both.getList("").size(), "nothing is lost");
        Aftermath.of(e);
    }

    @Test
    void what_cannot_be_meant_names_its_field() {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(Town.TODAY);
        Map<String, Object> wrong = new HashMap<>(prices(RATE));
        wrong.put("currency", "dollars");
        wrong.put("leadAuditor", 0);
        wrong.put("validUntil", "2020-01-01");
        Caller.as(COMMERCIAL)
                .post("/price-lists", wrong)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("currency", "leadAuditor", "validUntil"));
        enter(prices(RATE));
        try (Browserless gerrit = Browserless.signIn(COMMERCIAL, "/")) {
            String lists = gerrit.get("/price-lists").body();
            for (String amount : List.of("7,313", "900", "1,800")) {
                assertTrue(lists.contains("<dd>USD\u00a0" + amount + "</dd>"), amount + " as an offer has it");
            }
        }
        draw(e, Map.of("variants", List.of())).then().statusCode(400).body("errors.field", hasItem("variants"));
        draw(e, Map.of("variants", List.of(variant("A", 100, "Mars"))))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("variants[0].zone"));
        draw(
                        e,
                        Map.of(
                                "variants",
                                List.of(variant("One team", 100, "Domestic"), variant(" one  Team", 50, "Domestic"))))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("variants[1].name")));
        draw(e, Map.of("variants", List.of(Map.of("name", "A")))).then().statusCode(400);
        draw(e, Map.of("variants", java.util.Arrays.asList((Object) null)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(org.hamcrest.Matchers.startsWith("variants[0]")));
        Map<String, Object> parts = new HashMap<>(variant("A", 100, "Domestic"));
        parts.put("journeys", 1.9);
        draw(e, Map.of("variants", List.of(parts)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("variants[0].journeys"))
                .body("errors.message", hasItem("Write a whole number"));
        wrong.put("currency", "ZZZ");
        Caller.as(COMMERCIAL)
                .post("/price-lists", wrong)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("currency"));
        Map<String, Object> experts = new HashMap<>(variant("A", 100, "Domestic"));
        experts.put("expertDays", 0.75);
        draw(e, Map.of("variants", List.of(experts)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("variants[0].expertDays"));
        experts.put("expertDays", 0.5);
        String place = draw(e, Map.of("variants", List.of(experts)))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertTrue(place.endsWith("/certifications/" + e.file + "/quotes/1"), place);
        Caller.as(COMMERCIAL)
                .get("/certifications/" + e.file + "/quotes/1")
                .then()
                .statusCode(200)
                .body("fits", equalTo(true));
        Caller.as(COMMERCIAL)
                .get("/certifications/" + e.file + "/deeds")
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.matchesPattern("\"\\d+\""));
        Caller.as(COMMERCIAL).get("/quotes").then().statusCode(200).body("file", hasItem(e.file));
        draw(e, Map.of("variants", List.of(variant("A", 101, "Domestic"))))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("variants[0].leadShare"));
        e.tries(COMMERCIAL, "send-quote", sending(9, 5)).then().statusCode(400).body("errors.field", hasItem("number"));
        Caller.as(PROGRAMME_MANAGER).post("/price-lists", prices(RATE)).then().statusCode(403);
        Caller.as(CLIENT)
                .post("/certifications/" + e.file + "/quotes", variants())
                .then()
                .statusCode(403);
    }

    /** What cannot be drawn up is told where offers are made, can be tried again, and keeps no other offer waiting. */
    @Test
    void a_paper_that_fails_leaves_a_note_and_others_do_not_wait_for_it() throws SQLException {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(Town.TODAY);
        enter(prices(RATE));
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute(
                    "insert into quote (id, client_id, certification_id, number, price_list_id, content, stage1, stage2,"
                            + " scope, variants, drawn_on, drawn_by, sent_on, valid_until) select '"
                            + new UUID(0, 1)
                            + "', client_id, id, 1, (select id from price_list limit 1), '{\"broken\": 1}', 2, 4, 's',"
                            + " 1, date '2026-11-22', (select id from person limit 1), date '2026-11-22', date '2027-01-01'"
                            + " from certification where id = '" + e.file + "'");
        }
        try {
            Engagement other = Engagement.begun();
            other.timed();
            Town.on(Town.TODAY);
            draw(other, variants()).then().statusCode(201);
            other.done(COMMERCIAL, "send-quote", other.file, sending(1, 5));
            assertTrue(paper(CLIENT, other.file).contains("is your own work and cost"), "another one is drawn up");
            assertEquals(
                    "1",
                    inRole("assay_commercial", "", "select least(attempts, 1) from quote where failed is not null")
                            .getFirst());
            Caller.as(CLIENT)
                    .post("/certifications/" + e.file + "/quotes/1/paper", Map.of())
                    .then()
                    .statusCode(403);
            Caller.as(COMMERCIAL)
                    .post("/certifications/" + other.file + "/quotes/1/paper", Map.of())
                    .then()
                    .statusCode(404);
            Caller.as(COMMERCIAL)
                    .post("/certifications/" + e.file + "/quotes/1/paper", Map.of())
                    .then()
                    .statusCode(204);
            try (Browserless gerrit = Browserless.signIn(COMMERCIAL, "/")) {
                String first = gerrit.get("/quotes").body();
                assertTrue(first.contains("Its paper could not be drawn up"), first);
            }
        } finally {
            try (Connection c = TestDatabase.asSuperuser();
                    Statement s = c.createStatement()) {
                s.execute("delete from quote where id = '" + new UUID(0, 1) + "'");
            }
        }
    }

    /** Whoever has had prices before her eyes audits, reviews and decides no more, by whatever sign-in. */
    @Test
    void whoever_judges_keeps_no_prices_and_whoever_kept_prices_does_not_judge() throws SQLException {
        Caller.as(COMMERCIAL).get("/price-lists").then().statusCode(200);
        String person = Deeds.person("Jonas Wexler");
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("insert into knows_prices values ('" + person + "', current_date) on conflict do nothing");
            try {
                Caller.as(BOTH)
                        .get("/certifications")
                        .then()
                        .statusCode(403)
                        .body("type", equalTo("urn:assay:problem:knows-prices"));
            } finally {
                s.execute("delete from knows_prices where person_id = '" + person + "'");
            }
        }
        Caller.as(BOTH).get("/certifications").then().statusCode(200);
    }

    private static Map<String, Object> otherDays() {
        Map<String, Object> body = new HashMap<>(Papers.time("0.5", "2"));
        body.put("waivers", Map.of("STAGES_ARE_WITHIN_THEIR_BOUNDS", "The documents are few and were read before."));
        return body;
    }

    private static void enter(Map<String, Object> prices) {
        Caller.as(COMMERCIAL).post("/price-lists", prices).then().statusCode(201);
    }

    private static io.restassured.response.Response draw(Engagement e, Map<String, Object> variants) {
        return Caller.as(COMMERCIAL).post("/certifications/" + e.file + "/quotes", variants);
    }

    private static Map<String, Object> prices(int lead) {
        return Map.of(
                "currency",
                "USD",
                "validFrom",
                "2026-11-01",
                "validUntil",
                "2027-12-31",
                "leadAuditor",
                lead,
                "auditor",
                2_000,
                "expert",
                1_900,
                "zones",
                List.of(Map.of("name", "Domestic", "journey", 900)),
                "fees",
                List.of(
                        Map.of("name", "Review", "due", "INITIAL", "amount", 1_800),
                        Map.of("name", "Decision", "due", "EVERY", "amount", 2_200)));
    }

    private static Map<String, Object> variants() {
        return Map.of("variants", List.of(variant("One", 100, "Domestic"), variant("Two", 50, "domestic")));
    }

    private static Map<String, Object> variant(String name, int share, String zone) {
        return Map.of("name", name, "leadShare", share, "zone", zone, "journeys", 1);
    }

    private static Map<String, Object> sending(int number, int days) {
        return Map.of("number", number, "until", Town.TODAY.plusDays(days).toString());
    }

    private static Map<String, Object> accepting(int number, int variant) {
        Map<String, Object> body = new HashMap<>(Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        body.putAll(Map.of("number", number, "variant", variant));
        return body;
    }

    private static int total(JsonPath quotes, int variant, int audit) {
        List<Integer> amounts = quotes.getList("[0].text.variants[" + variant + "].audits[" + audit + "].lines.amount");
        return amounts.stream().mapToInt(Integer::intValue).sum();
    }

    private static JsonPath quotes(SignIn who, String file) {
        return Caller.as(who)
                .get("/certifications/" + file + "/quotes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String paper(SignIn who, String file) {
        return paper(who, file, 1);
    }

    private static String paper(SignIn who, String file, int number) {
        Prints.await();
        return Pdf.text(Caller.as(who)
                .get("/certifications/" + file + "/quotes/" + number + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static List<String> inRole(String role, String client, String sql) throws SQLException {
        try (Connection c = TestDatabase.asApp();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('role', '" + role + "', true), set_config('assay.clients', '{" + client
                    + "}', true)");
            try (ResultSet r = s.executeQuery(sql)) {
                List<String> rows = new ArrayList<>();
                while (r.next()) {
                    rows.add(r.getString(1));
                }
                return rows;
            } finally {
                c.rollback();
            }
        }
    }
}
