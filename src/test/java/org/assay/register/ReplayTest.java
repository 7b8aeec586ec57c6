package org.assay.register;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.ground;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.Evolution;
import org.assay.register.certification.Files;
import org.assay.register.journal.Journal;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Prints;
import org.junit.jupiter.api.Test;

/** What the journal tells and what the rows say are the same; and a journal that was tampered with shows. */
@AssayTest
class ReplayTest {
    @Inject
    Tx tx;

    @Inject
    Files files;

    @Inject
    Journal journal;

    @Test
    void replaying_the_journal_gives_standings_dates_and_authors_of_the_rows() {
        UUID file = UUID.fromString(eventful());
        CertificationFile rows = tx.act(() -> files.see(file, LocalDate.of(2026, 11, 22)))
                .orElseThrow()
                .file();
        Journal.Read read = tx.act(() -> journal.read(file));
        assertTrue(read.whole());
        assertEquals(rows.withoutWords(), Evolution.replay(read.happenings()));
    }

    @Test
    void a_changed_or_missing_entry_breaks_the_chain() throws SQLException {
        String changed = eventful();
        String cut = eventful();
        tamper("update journal set body = replace(body, 'SUBMITTED', 'ACCEPTED') where stream = '" + changed
                + "' and seq = 2");
        tamper("delete from journal where stream = '" + cut + "' and seq = 2");
        assertFalse(tx.act(() -> journal.read(UUID.fromString(changed))).whole());
        assertFalse(tx.act(() -> journal.read(UUID.fromString(cut))).whole());
    }

    @Test
    void a_journal_whose_end_was_cut_off_does_not_end_where_its_file_says() throws SQLException {
        UUID cut = UUID.fromString(eventful());
        Prints.await(); // papers are journaled, too
        assertTrue(tx.act(() -> files.journal(cut)).orElseThrow().whole());
        tamper("delete from journal j where stream = '" + cut
                + "' and seq = (select max(seq) from journal where stream = j.stream)");
        assertTrue(tx.act(() -> journal.read(cut)).whole(), "the hashes of what is left fit");
        assertFalse(tx.act(() -> files.journal(cut)).orElseThrow().whole());
    }

    @Test
    void every_entry_moves_the_end_that_its_file_knows_whoever_writes_it() throws SQLException {
        String file = eventful();
        Prints.await();
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("insert into journal (stream, seq, client_id, at, recorded_on, prev, hash, body)"
                    + " select stream, seq + 1, client_id, at, recorded_on, hash, 'of an older process', body"
                    + " from journal where stream = '" + file + "' order by seq desc limit 1");
            try (ResultSet r = s.executeQuery("select journal_hash = 'of an older process' and journal_seq ="
                    + " (select max(seq) from journal where stream = c.id) from certification c where id = '"
                    + file + "'")) {
                assertTrue(r.next() && r.getBoolean(1));
            }
        }
    }

    /** Only somebody with all rights over the server gets this far, and has to switch the triggers off first. */
    private static void tamper(String sql) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("set session_replication_role = replica");
            assertEquals(1, s.executeUpdate(sql));
        }
    }

    private static String eventful() {
        Engagement e = Engagement.readyToDecide("MAJOR");
        e.answered(e.finding("F-1"), true);
        Map<String, Object> request = Map.of("verb", "GRANT", "why", "The team recommends it.");
        Caller.as(BOTH).postTo(e.file, "/decision-requests", request).then().statusCode(201);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", ground("CLIENT_ASKED"))
                .then()
                .statusCode(201);
        return e.file;
    }
}
