package org.assay.story;

import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.desk.paper.DrawingUpAPaper;
import org.assay.desk.paper.Drawn;
import org.assay.paper.Drawing;
import org.assay.register.Hashes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper is drawn up outside every transaction, and kept and journaled once, though two workers were at it. */
@AssayTest
class DrawnUpOnceTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_worker_that_was_overtaken_keeps_nothing_and_holds_nothing_meanwhile() throws SQLException {
        Town.on(LocalDate.of(2025, 10, 1));
        // a name that no typeface has: its paper fails and stays to be drawn up, whatever the house's own worker does
        Engagement e = Engagement.begun(Deeds.clientOfBefore("\u0915 Works"));
        e.timed();
        Prints.await();
        String work = "certification_id = '" + e.file + "' and kind = 'PAPER'";
        assertEquals("1", told("select count(*) from outbox where " + work));

        DrawingUpAPaper slow = Arc.container().instance(DrawingUpAPaper.class).get();
        Drawing drawing = Arc.container().instance(Drawing.class).get();
        AtomicReference<Drawn> kept = new AtomicReference<>();
        String due =
                "update outbox set attempts = 0, due_at = now() - interval '1 hour' where " + work + " returning 1";
        while (kept.get() == null) {
            assertEquals("1", told(due));
            slow.next((source, _) -> {
                assertEquals("1", told("select 1 from outbox where " + work + " for update nowait"), "nothing is held");
                assertEquals("1", told(due), "its time is over");
                assertTrue(slow.next((same, _) -> {
                    kept.set(drawing.draw(same, true));
                    return kept.get();
                }));
                return new Drawn(new byte[] {1}, "application/pdf", 1);
            });
        }
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/papers")
                .then()
                .body("[0].kind", equalTo("TIME_WORKSHEET"))
                .body("[0].sha256", equalTo(Hashes.of(kept.get().bytes())));
        assertEquals(
                "1",
                told("select count(*) from journal where stream = '" + e.file + "' and body like '%DrawingUpAPaper%'"));
    }

    private static String told(String sql) {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            return r.next() ? r.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
