package org.assay.shipped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/run} as somebody who has just cloned: nothing was ever started, and all its servers start side by side. */
class FirstRunIT {
    private static final int MINUTES = 10;

    @Test
    void the_first_run_becomes_ready_and_so_does_the_next(@TempDir Path data) throws Exception {
        becomesReady(data, "first");
        becomesReady(data, "second");
    }

    private static void becomesReady(Path data, String name) throws Exception {
        Path said = data.resolveSibling(data.getFileName() + "-" + name + ".log");
        int port = free();
        ProcessBuilder run =
                new ProcessBuilder("bin/run").redirectErrorStream(true).redirectOutput(said.toFile());
        run.environment()
                .putAll(Map.of(
                        "ASSAY_DATA", data.resolve("records").toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "ASSAY_PORT", String.valueOf(port),
                        "ASSAY_MANAGEMENT_PORT", String.valueOf(free()),
                        "ASSAY_KEYCLOAK_PORT", String.valueOf(free()),
                        "ASSAY_POSTGRES_PORT", String.valueOf(free())));
        Process process = run.start();
        try {
            for (int seconds = 0; !Files.readString(said).contains("Assay is ready"); seconds++) {
                assertTrue(process.isAlive() && seconds < MINUTES * 60, Files.readString(said));
                TimeUnit.SECONDS.sleep(1);
            }
        } finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
