package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Inbox;
import org.assay.TestDatabase;
import org.assay.desk.post.RoundOfTheClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the clock notes is noted once: however many processes look, and whatever days nobody looked. It decides nothing. */
@AssayTest
class ClockTest {
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
        Post.silence(CLIENT, CLIENT_2, BOTH, PROGRAMME_MANAGER);
    }

    @Test
    void a_reminder_comes_once_though_the_clock_goes_round_every_day() {
        Engagement e = mine(Engagement.audited("MINOR"));
        String mara = Post.choose(CLIENT, "ALL");
        String tomas = Post.choose(CLIENT_2, "ALL");
        LocalDate due = e.stage2Day.plusDays(30);
        for (LocalDate day = e.stage2Day; !day.isAfter(due); day = day.plusDays(1)) {
            Town.on(day);
            look(e);
        }
        List<Inbox.Mail> came = Post.of(mara);
        assertEquals(1, came.size(), came.toString());
        assertTrue(
                came.getFirst().subject().contains("Your answer to a nonconformity is awaited: F-1, by "),
                came.toString());
        assertEquals(List.of(), Post.of(tomas));
        assertEquals(1, noted(e, "ClockNote.REMINDER"));
    }

    @Test
    void after_three_weeks_of_standstill_there_is_one_reminder_and_one_proposal_and_no_grade_has_changed() {
        Engagement e = mine(Engagement.audited("MINOR"));
        String mara = Post.choose(CLIENT, "ALL");
        String livia = Post.choose(PROGRAMME_MANAGER, "WAITING");
        Town.on(e.stage2Day.plusDays(30 + 21));
        look(e);
        look(e);
        assertEquals(1, Post.of(mara).size());
        assertTrue(Post.of(mara).getFirst().subject().contains("late since"));
        assertEquals(
                List.of("Nonconformity to be answered: F-1, late since"),
                Post.of(livia).stream()
                        .map(m -> m.subject().substring(13, 13 + 45))
                        .toList());
        assertEquals(1, noted(e, "ClockNote.ESCALATION_PROPOSED"));
        Caller.as(CLIENT)
                .get("/certifications/" + e.file)
                .then()
                .body("findings[0].grade", equalTo("MINOR"))
                .body("findings[0].standing", equalTo("RAISED"));
    }

    @Test
    void two_processes_note_everything_once() throws Exception {
        Engagement e = mine(Engagement.audited("MAJOR", "MINOR", "MINOR"));
        Town.on(e.stage2Day.plusDays(40));
        RoundOfTheClock round = round();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> looks = () -> {
                for (int i = 0; i < 5; i++) {
                    round.look(UUID.fromString(e.file));
                }
                return true;
            };
            for (Future<Boolean> done : two.invokeAll(List.of(looks, looks))) {
                assertTrue(done.get());
            }
        }
        assertEquals(3, noted(e, "ClockNote.ESCALATION_PROPOSED"));
        assertEquals(3, noted(e, "ClockNote.REMINDER"));
        Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/journal")
                .then()
                .body("whole", equalTo(true));
    }

    /** Every file that may hold something, by two at once: each is taken up once that day. */
    @Test
    void a_round_takes_up_each_file_once_a_day() throws InterruptedException, ExecutionException, SQLException {
        Engagement e = mine(Engagement.audited("MINOR"));
        LocalDate day = e.stage2Day.plusDays(31);
        Town.on(day);
        String waiting = "select count(*) from certification where (clock_on is null or clock_on < '" + day
                + "') and (due_law is null or due_on <= '" + day.plusDays(14)
                + "' or exists (select from untold u where u.certification_id = certification.id))";
        long toLookAt = count(waiting);
        assertTrue(toLookAt > 0);
        RoundOfTheClock round = round();
        Callable<Long> goes =
                () -> Stream.generate(round::next).takeWhile(more -> more).count();
        long looked = 0;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Long> done : two.invokeAll(List.of(goes, goes))) {
                looked += done.get();
            }
        }
        assertEquals(toLookAt, looked);
        assertEquals(0, count(waiting));
        assertEquals(1, noted(e, "ClockNote.ESCALATION_PROPOSED"));
    }

    @Test
    void missed_surveillance_is_proposed_for_suspension_and_expiry_is_told_and_nothing_is_decided() {
        Engagement e = mine(Engagement.readyToDecide());
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        String livia = Post.choose(PROGRAMME_MANAGER, "WAITING");
        LocalDate granted = Town.TODAY;
        Town.on(granted.plusMonths(12));
        look(e);
        assertEquals(0, noted(e, "ClockNote.SUSPENSION_PROPOSED"), "The last day is in time");
        Town.on(granted.plusMonths(12).plusDays(1));
        look(e);
        assertEquals(1, noted(e, "ClockNote.SUSPENSION_PROPOSED"));
        Caller.as(PROGRAMME_MANAGER).get("/certifications/" + e.file).then().body("standing", equalTo("CERTIFIED"));
        assertTrue(
                Post.of(livia).stream().anyMatch(m -> m.subject().endsWith(": suspension is proposed")),
                Post.of(livia).toString());
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/due")
                .then()
                .body("find { it.kind == 'FIRST_SURVEILLANCE' }.proposal", equalTo("SUSPENSION_PROPOSED"));
        try (Browserless page = Browserless.signIn(PROGRAMME_MANAGER, "/certifications/" + e.file)) {
            for (String where : List.of("/certifications/" + e.file, "/due")) {
                assertTrue(page.get(where).body().contains("Suspension is proposed"), where);
            }
        }
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file)) {
            assertFalse(mara.get("/certifications/" + e.file).body().contains("proposed"), "No proposal is a client's");
        }
        String none = Post.choose(CLIENT, "NONE");
        Town.on(granted.plusYears(3));
        look(e);
        look(e);
        List<Inbox.Mail> came = Post.of(none);
        assertEquals(1, came.size(), "The end of validity is told in any case, and once");
        assertTrue(came.getFirst().subject().endsWith("The validity of the certification has ended"));
        assertFalse(came.getFirst().text().contains("Test Works"));
    }

    private static void look(Engagement e) {
        round().look(UUID.fromString(e.file));
    }

    private static RoundOfTheClock round() {
        return Arc.container().instance(RoundOfTheClock.class).get();
    }

    private static int noted(Engagement e, String what) {
        List<String> lines = Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/journal")
                .then()
                .statusCode(200)
                .extract()
                .path("lines.findAll { it.deed == '" + what + "' }.by");
        assertTrue(lines.stream().allMatch("the clock"::equals), lines.toString());
        return lines.size();
    }

    private static long count(String query) throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement();
                ResultSet r = s.executeQuery(query)) {
            r.next();
            return r.getLong(1);
        }
    }
}
