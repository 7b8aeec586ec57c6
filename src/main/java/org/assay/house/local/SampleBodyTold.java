package org.assay.house.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which organisation of the sample body is living through its past, as the application's log has it. */
final class SampleBodyTold {
    private static final Pattern ORGANISATION =
            Pattern.compile("Sample organisation (\\d+ of \\d+: .+), \\d+ deeds\\R");

    private final Path log;
    private final Progress progress;
    private int told;

    SampleBodyTold(Path log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /** Says what has come since the last look; a line that is still being written waits for the next. */
    void look() {
        List<String> all;
        try {
            String text = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
            all = ORGANISATION.matcher(text).results().map(m -> m.group(1)).toList();
        } catch (IOException e) {
            return; // the log cannot be read just now: nothing is told, and nothing hangs on it
        }
        all.stream().skip(told).forEach(line -> progress.say("  Sample body       " + line));
        told = Math.max(told, all.size());
    }
}
