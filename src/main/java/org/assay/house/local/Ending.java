package org.assay.house.local;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The end of a process and of all that it started. */
final class Ending {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Ending() {}

    /** Asks politely, waits up to 15 seconds, then insists. */
    static void of(ProcessHandle process) {
        ProcessHandle[] all =
                Stream.concat(process.descendants(), Stream.of(process)).toArray(ProcessHandle[]::new);
        for (ProcessHandle each : all) {
            each.destroy();
        }
        allEnded(all)
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        for (ProcessHandle each : all) {
            each.destroyForcibly();
        }
        allEnded(all).completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
    }

    private static CompletableFuture<Void> allEnded(ProcessHandle... processes) {
        return CompletableFuture.allOf(
                Stream.of(processes).map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    }
}
