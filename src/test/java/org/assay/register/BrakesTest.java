package org.assay.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.house.local.Database;
import org.junit.jupiter.api.Test;

/** Brakes hold over processes: each has a bucket of its own, and all of them fill the same one in the database. */
@AssayTest
class BrakesTest {
    private static final int MOST = 20;

    @Inject
    AgroalDataSource database;

    @Test
    void two_processes_together_let_through_what_one_would() throws Exception {
        List<Brakes> processes = List.of(new Brakes(database), new Brakes(database));
        String who = UUID.randomUUID().toString();
        List<Callable<Boolean>> trials = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Brakes one = processes.get(i % 2);
            trials.add(() -> one.lets("trial", who, MOST, 0));
        }
        int let = 0;
        try (ExecutorService at = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> trial : at.invokeAll(trials)) {
                let += trial.get() ? 1 : 0;
            }
        }
        assertEquals(MOST, let);
        assertTrue(processes.getFirst().lets("trial", who + "x", MOST, 0), "somebody else");
        assertTrue(processes.getFirst().lets("other", who, MOST, 0), "something else");
    }

    @Test
    void what_was_counted_is_forgotten_at_its_pace() throws SQLException {
        Brakes brakes = new Brakes(database);
        String who = UUID.randomUUID().toString();
        assertTrue(brakes.lets("pace", who, 1, 60));
        assertFalse(brakes.lets("pace", who, 1, 0));
        try (Connection all = TestDatabase.asSuperuser();
                Statement sql = all.createStatement()) {
            assertEquals(
                    1,
                    sql.executeUpdate("update brake set at = at - interval '2 seconds' where what = 'pace "
                            + Hashes.of(who) + "'"));
        }
        assertTrue(brakes.lets("pace", who, 1, 60));
    }

    @Test
    void nobody_reads_who_was_counted() throws SQLException {
        new Brakes(database).lets("seen", "192.0.2.7", MOST, 0);
        try (Connection all = TestDatabase.asSuperuser();
                Statement sql = all.createStatement();
                var rows = sql.executeQuery("select count(*) from brake where what like '%192.0.2.7%'")) {
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1));
        }
        for (String role : List.of("assay_body", "assay_client", "assay_public")) {
            try (Connection app = TestDatabase.asApp();
                    Statement sql = app.createStatement()) {
                sql.execute("set role " + role);
                org.junit.jupiter.api.Assertions.assertThrows(
                        SQLException.class, () -> sql.executeQuery("select * from brake"), role);
            }
        }
        assertEquals("assay_app", Database.APP);
    }
}
