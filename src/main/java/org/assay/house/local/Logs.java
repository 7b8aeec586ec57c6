package org.assay.house.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Logs of the servers of a local world: the last start's, and what has grown too long, is kept once beside it, under the same
 * name with .1; what was there before goes.
 */
final class Logs {
    /** Bytes. */
    static final long MOST = 20_000_000;

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private Logs() {}

    /** Puts the log of the last start aside. */
    static void begin(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, before(log), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Looks at it now and then, until its server ends. */
    static void watch(Path log, ProcessHandle server) {
        Thread.ofVirtual().name("log " + log.getFileName()).start(() -> {
            while (server.isAlive()) {
                try {
                    Thread.sleep(PAUSE);
                    turn(log, MOST);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /**
     * Copies a log that is longer, and empties it: its server goes on writing at the end, because it appends.
     *
     * @param most bytes
     */
    static void turn(Path log, long most) throws IOException {
        if (Files.exists(log) && Files.size(log) > most) {
            Files.copy(log, before(log), StandardCopyOption.REPLACE_EXISTING);
            FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
        }
    }

    private static Path before(Path log) {
        return log.resolveSibling(log.getFileName() + ".1");
    }
}
