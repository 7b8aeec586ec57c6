package org.assay.house.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A note of the processes of a run, by which the next run ends them if this one is killed before it can. */
record Leftovers(Path file) {

    void note(ProcessHandle process) throws IOException {
        Files.writeString(file, line(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Ends the noted processes, the last first; a number that another process has by now is left alone. */
    void end() throws IOException {
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            lines.reversed().stream().flatMap(line -> noted(line).stream()).forEach(Ending::of);
            forget();
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> noted(String line) {
        return ProcessHandle.of(Long.parseLong(line.split(" ", 2)[0])).filter(p -> line(p).equals(line));
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }
}
