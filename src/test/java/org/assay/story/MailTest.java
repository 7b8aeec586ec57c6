package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Inbox;
import org.assay.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of what by mail, over a real mail server; how much, and what is told in any case. */
@AssayTest
class MailTest {
    private static final List<Engagement> MINE = new ArrayList<>();

    private static Engagement mine(Engagement e) {
        MINE.add(e);
        return e;
    }

    @AfterEach
    void nobody() {
        MINE.forEach(Aftermath::of);
        MINE.clear();
        Town.on(null);
        Post.silence(CLIENT, CLIENT_2, BOTH, PROGRAMME_MANAGER, DECISION_MAKER);
    }

    @Test
    void whoever_is_awaited_is_told_in_one_sentence_and_nothing_confidential() {
        Engagement e = mine(Engagement.inStage2());
        String mara = Post.choose(CLIENT, "ALL");
        String tomas = Post.choose(CLIENT_2, "ALL");
        e.done(BOTH, "raise-finding", e.stage2(), Papers.finding("MAJOR"));
        List<Inbox.Mail> came = Post.of(mara);
        assertEquals(1, came.size(), came.toString());
        Inbox.Mail mail = came.getFirst();
        String reference = Caller.as(CLIENT).get("/certifications/" + e.file).path("reference");
        assertEquals(reference + ": Stage 2: nonconformities were told and await your answer", mail.subject());
        assertTrue(
                mail.text().contains("https://verify.example/certifications/" + e.file + "/audits/" + e.stage2()),
                mail.text());
        assertTrue(mail.text().contains("/my-mail"), mail.text());
        for (String kept : List.of("Works", "Wexler", "MAJOR", "major", "internal audit", "9.2.2")) {
            assertFalse((mail.subject() + mail.text()).contains(kept), kept + " in " + mail);
        }
        assertEquals(List.of(), Post.of(tomas), "Another client's member is told nothing");
    }

    @Test
    void a_question_of_impartiality_awaits_whoever_safeguards_it() {
        Engagement e = mine(Engagement.begun());
        e.done(CLIENT, "submit-application", Papers.application());
        String noor = Post.choose(IMPARTIALITY_OFFICER, "WAITING");
        e.done(PROGRAMME_MANAGER, "hold-application", Papers.because());
        assertEquals(
                List.of("A question of impartiality awaits your look"),
                Post.of(noor).stream().map(m -> m.subject().substring(13)).toList());
        e.done(IMPARTIALITY_OFFICER, "resume-application", Papers.because());
        Post.silence(IMPARTIALITY_OFFICER);
    }

    @Test
    void the_lead_auditor_hears_of_an_answer_and_nobody_of_what_she_did_herself() {
        Engagement e = mine(Engagement.audited("MINOR"));
        String jonas = Post.choose(BOTH, "WAITING");
        String mara = Post.choose(CLIENT, "ALL");
        e.done(CLIENT, "answer-finding", e.finding("F-1"), Papers.answer());
        assertEquals(
                List.of("Nonconformity F-1: an answer awaits your look"),
                Post.of(jonas).stream().map(m -> m.subject().substring(13)).toList());
        assertEquals(List.of(), Post.of(mara));
    }

    @Test
    void who_wants_only_what_waits_is_told_no_more_and_a_suspension_is_told_in_any_case() {
        Engagement e = mine(Engagement.readyToDecide());
        String mara = Post.choose(CLIENT, "WAITING");
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        assertEquals(List.of(), Post.of(mara), "A grant waits for nothing");
        String none = Post.choose(CLIENT, "NONE");
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", Deeds.ground("AUDIT_NOT_ALLOWED"))
                .then()
                .statusCode(201);
        List<Inbox.Mail> came = Post.of(none);
        assertEquals(1, came.size());
        assertTrue(came.getFirst().subject().endsWith(": A decision was taken; its letter awaits you"));
        assertFalse(
                came.getFirst().text().toLowerCase(java.util.Locale.ROOT).contains("suspen"),
                "No outcome is told by mail");
        assertTrue(came.getFirst().text().contains("whatever you have chosen"));
    }

    @Test
    void agreed_dates_come_with_a_calendar_file_and_postponed_ones_call_it_off() {
        Engagement e = mine(Engagement.programmed());
        String mara = Post.choose(CLIENT, "ALL");
        String jonas = Post.choose(BOTH, "ALL");
        Town.on(e.stage1Day);
        e.proposed(e.stage1(), e.stage1Day, "1");
        e.done(CLIENT, "confirm-audit", e.stage1(), Map.of());
        String agreed = Post.of(jonas).getLast().calendar();
        String first = e.stage1Day.toString().replace("-", "");
        String day_after = e.stage1Day.plusDays(1).toString().replace("-", "");
        assertEquals(
                List.of(
                        "METHOD:PUBLISH",
                        "UID:visit-1-of-" + e.stage1() + "@assay",
                        "SEQUENCE:4",
                        "DTSTART;VALUE=DATE:" + first,
                        "DTEND;VALUE=DATE:" + day_after,
                        "STATUS:CONFIRMED"),
                lines(agreed));
        e.done(PROGRAMME_MANAGER, "postpone-audit", e.stage1(), Papers.because());
        String off = Post.of(mara).getLast().calendar();
        assertEquals("METHOD:CANCEL", lines(off).getFirst());
        assertEquals("SEQUENCE:5", lines(off).get(2));
        assertEquals("STATUS:CANCELLED", lines(off).getLast());
        e.proposed(e.stage1(), e.stage1Day, "1");
        assertTrue(download(e).contains("SEQUENCE:6"), "Another proposal comes after what was called off");
        assertTrue(download(e).contains("STATUS:TENTATIVE"));
    }

    private static String download(Engagement e) {
        String path = "/certifications/" + e.file + "/audits/" + e.stage1() + "/visits.ics";
        try (Browserless tomas = Browserless.signIn(CLIENT_2, "/")) {
            assertEquals(404, tomas.get(path).statusCode());
        }
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            return mara.get(path).body();
        }
    }

    private static List<String> lines(String calendar) {
        return calendar.lines()
                .filter(l -> l.matches("(METHOD|UID|SEQUENCE|DTSTART|DTEND|STATUS).*"))
                .toList();
    }

    @Test
    void what_binds_the_body_and_has_no_address_is_seen_by_the_administrator() {
        Engagement begun = mine(Engagement.begun());
        String nobody = Caller.as(ADMINISTRATOR)
                .post("/persons", Map.of("name", "Odile Nowhere"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + begun.client + "/members", Map.of("person", nobody))
                .then()
                .statusCode(201);
        begun.done(CLIENT, "submit-application", Papers.application());
        begun.done(PROGRAMME_MANAGER, "decline-application", Papers.because());
        Post.await();
        String stuck = "stuck.findAll { it.file == '" + begun.file + "' }";
        String id = Caller.as(ADMINISTRATOR)
                .get("/mail")
                .then()
                .statusCode(200)
                .body(stuck + ".person", hasItem("Odile Nowhere"))
                .body(stuck + "[0].error", containsString("no address"))
                .extract()
                .path(stuck + "[0].id");
        Caller.as(PROGRAMME_MANAGER).get("/mail").then().statusCode(403);
        Caller.as(CLIENT).get("/mail").then().statusCode(403);
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/mail")) {
            assertTrue(petra.get("/mail")
                    .body()
                    .contains("The person has left no address, and none is known of a sign-in."));
        }
        Caller.as(ADMINISTRATOR).post("/mail/" + id + "/trial", Map.of()).then().statusCode(202);
        Caller.as(ADMINISTRATOR)
                .post("/mail/" + UUID.randomUUID() + "/trial", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_has_chosen_nothing_is_told_what_binds_the_body_at_the_address_of_her_sign_in() throws SQLException {
        Engagement begun = mine(Engagement.begun());
        begun.done(CLIENT, "submit-application", Papers.application());
        Post.await();
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            s.executeUpdate("delete from mail_wish where person_id = '" + Deeds.person(CLIENT.person()) + "'");
        }
        try (Browserless mara = Browserless.signIn(CLIENT, "/my-mail")) {
            String page = mara.get("/my-mail").body();
            assertTrue(page.contains("value=\"client@assay.example\""), page);
        }
        int before = Post.of("client@assay.example").size();
        begun.done(PROGRAMME_MANAGER, "decline-application", Papers.because());
        List<Inbox.Mail> came = Post.of("client@assay.example");
        assertEquals(before + 1, came.size());
    }

    @Test
    void an_address_that_is_none_is_refused_by_name_and_never_enters_the_journal() throws SQLException {
        for (String none : List.of("", "nobody", "a b@example.org", "a@b\r\nBcc: all@example.org")) {
            Caller.as(CLIENT)
                    .post("/me/mail", Map.of("address", none, "wanted", "ALL"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("address"));
        }
        Caller.as(CLIENT)
                .post("/me/mail", Map.of("address", "a@example.org"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("wanted"));
        String mara = Post.choose(CLIENT, "WAITING");
        Caller.as(CLIENT)
                .get("/me/mail")
                .then()
                .statusCode(200)
                .body("address", equalTo(mara))
                .body("wanted", equalTo("WAITING"));
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement();
                ResultSet r = s.executeQuery("select count(*) from journal where body like '%" + mara + "%'")) {
            assertTrue(r.next());
            assertEquals(0, r.getInt(1));
        }
    }
}
