package org.assay;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Where the tests run in two processes, one draws up every paper at once, as a body does; the other only those that a test waits
 * for. There what earlier classes have ordered, and never looked at, is not drawn up for a later one.
 */
public final class PapersOnCall implements QuarkusTestBeforeClassCallback {
    private static final String SINCE = "tests.papers-on-call.since";

    /** Whether papers are drawn up when a test waits for them, and not before. */
    public static boolean on() {
        return Boolean.getBoolean("tests.papers-on-call");
    }

    @Override
    public void beforeClass(Class<?> test) {
        if (!on()) {
            return;
        }
        String since = System.getProperty(SINCE);
        if (since == null) { // those of the sample body are there, and stay
            System.setProperty(SINCE, Instant.now().toString());
            return;
        }
        try (Connection all = TestDatabase.asSuperuser();
                PreparedStatement s = all.prepareStatement(
                        "delete from outbox where kind = 'PAPER' and attempts = 0 and error is null and at > ?")) {
            s.setTimestamp(1, Timestamp.from(Instant.parse(since)));
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
