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
