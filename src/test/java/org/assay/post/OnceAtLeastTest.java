package org.assay.post;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.AssayTest;
import org.assay.Inbox;
import org.assay.TestDatabase;
import org.assay.desk.post.SendingMail;
import org.assay.story.Aftermath;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Post;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail is sent at least once, and by one worker at a time. */
@AssayTest
class OnceAtLeastTest {
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
        Post.silence(CLIENT);
    }

    @Test
    void a_process_that_dies_after_sending_sends_again_under_the_same_id() throws SQLException {
        Engagement e = mine(Engagement.inStage2());
        String mara = told(e, 1);
        String id = Post.of(mara).getFirst().id();
        assertTrue(id.endsWith("@body.example>"), id);
        unsent(e);
        SendingMail sending = sending();
        Smtp smtp = smtp();
        sending.next(envelope -> {
            smtp.send(envelope);
            throw new IllegalStateException("the process was killed");
        });
        assertEquals(2, sameId(Inbox.of(mara), id));
        assertEquals(List.of("1 the process was killed"), rows(e), "It waits for its next trial");
        unsent(e);
        for (int i = 0; i < 100 && !rows(e).isEmpty(); i++) {
            sending.next(smtp::send); // one of another file may be due as well
        }
        assertEquals(3, sameId(Post.of(mara), id));
    }

    private static long sameId(List<Inbox.Mail> came, String id) {
        return came.stream().filter(m -> m.id().equals(id)).count();
    }

    @Test
    void a_server_that_does_not_take_it_is_asked_again_later_and_then_no_more() throws SQLException {
        Engagement e = mine(Engagement.inStage2());
        String mara = told(e, 1);
        Post.of(mara);
        unsent(e);
        for (int i = 1; i <= 8; i++) {
            sending().next(envelope -> {
                throw new IllegalStateException("451 try later");
            });
            assertEquals(List.of(i + " 451 try later"), rows(e));
            due(e);
        }
        sending().next(_ -> {
            throw new AssertionError("It rests until an administrator asks");
        });
    }

    @Test
    void nothing_is_held_while_a_server_is_waited_for_and_who_is_overtaken_notes_nothing() throws SQLException {
        Engagement e = mine(Engagement.inStage2());
        String mara = told(e, 1);
        Post.of(mara);
        unsent(e);
        Smtp smtp = smtp();
        assertTrue(sending().next(envelope -> {
            try {
                due(e); // would wait for ever for a row that is held
                assertTrue(sending().next(smtp::send));
            } catch (SQLException ex) {
                throw new IllegalStateException(ex);
            }
            throw new IllegalStateException("no answer in time");
        }));
        assertEquals(List.of(), rows(e), "It was sent, and the failure of the other is no longer of it");
    }

    @Test
    void two_workers_send_each_mail_once() throws Exception {
        Engagement e = mine(Engagement.inStage2());
        String mara = told(e, 8);
        assertEquals(8, Post.of(mara).size());
        unsent(e);
        SendingMail sending = sending();
        Smtp smtp = smtp();
        Callable<Boolean> works = () -> {
            boolean more = true;
            while (more) {
                more = sending.next(smtp::send);
            }
            return true;
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : two.invokeAll(List.of(works, works))) {
                assertTrue(done.get());
            }
        }
        assertEquals(16, Post.of(mara).size());
    }

    /** So many findings are raised, each told of by one mail; tells the address. */
    private static String told(Engagement e, int findings) {
        String address = Post.choose(CLIENT, "ALL");
        for (int i = 0; i < findings; i++) {
            e.done(BOTH, "raise-finding", e.stage2(), Papers.finding("MINOR"));
        }
        return address;
    }

    private static SendingMail sending() {
        return Arc.container().instance(SendingMail.class).get();
    }

    private static Smtp smtp() {
        return Arc.container().instance(Smtp.class).get();
    }

    private static void unsent(Engagement e) throws SQLException {
        update("sent_at = null, attempts = 0, error = null, due_at = now() - interval '10 years'", e);
    }

    private static void due(Engagement e) throws SQLException {
        update("due_at = now() - interval '10 years'", e);
    }

    private static void update(String what, Engagement e) throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            s.executeUpdate("update mail set " + what + " where certification_id = '" + e.file + "'");
        }
    }

    private static List<String> rows(Engagement e) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement();
                ResultSet r = s.executeQuery(
                        "select attempts || ' ' || coalesce(error, '') from mail where certification_id = '" + e.file
                                + "' and sent_at is null")) {
            while (r.next()) {
                rows.add(r.getString(1));
            }
        }
        return rows;
    }
}
