package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @Test
    void a_log_that_is_too_long_is_kept_once_and_its_server_goes_on_at_the_beginning(@TempDir Path folder)
            throws Exception {
        Path log = folder.resolve("server.log");
        Files.writeString(log, "the last start\n");
        Child child = Child.start(
                "server",
                log,
                Map.of(),
                List.of("sh", "-c", "echo first; while [ ! -e go ]; do sleep 0.05; done; echo second"));
        try {
            for (int i = 0; i < 400 && !Files.readString(log).contains("first"); i++) {
                Thread.sleep(25);
            }
            assertEquals("the last start\n", Files.readString(folder.resolve("server.log.1")));
            Logs.turn(log, 1_000);
            assertTrue(Files.readString(log).contains("first"), "short enough");
            Logs.turn(log, 2);
            assertEquals("first\n", Files.readString(folder.resolve("server.log.1")));
            Files.createFile(folder.resolve("go"));
            child.process().onExit().get(20, TimeUnit.SECONDS);
            assertEquals("second\n", Files.readString(log));
        } finally {
            child.close();
        }
        assertFalse(Files.exists(folder.resolve("server.log.2")));
    }
}
