package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A start that takes long on a busy machine says for what it waits, and once a minute only. */
class ProgressTest {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void what_is_waited_for_is_said_once_a_minute() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(told, true, StandardCharsets.UTF_8), () -> now);
        Runnable patient = progress.waitingFor("the sign-in server");
        for (int seconds : List.of(1, 58, 1, 20, 39, 1, 200)) {
            now = now.plusSeconds(seconds);
            patient.run();
        }
        assertEquals(
                List.of(
                        "  Waiting for the sign-in server, for 1 min so far …",
                        "  Waiting for the sign-in server, for 2 min so far …",
                        "  Waiting for the sign-in server, for 5 min so far …"),
                told.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
