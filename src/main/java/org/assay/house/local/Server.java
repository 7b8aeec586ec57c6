package org.assay.house.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One server that a local run started and has to stop again. */
public interface Server extends AutoCloseable {
    String name();

    ProcessHandle process();

    Path log();

    /** Asks the server to stop and waits until it has. */
    @Override
    void close();

    /** What to say when the server ended by itself: its last words from the log, without the frames of stack traces. */
    default CannotStart endedByItself() {
        return CannotStart.because("%s ended by itself. The last lines of %s:%n%s"
                .formatted(name(), log(), String.join(System.lineSeparator(), lastLines())));
    }

    private List<String> lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
                    .toList();
            return lines.subList(Math.max(0, lines.size() - 15), lines.size());
        } catch (IOException e) {
            return List.of("(cannot be read: " + e.getMessage() + ")");
        }
    }
}
