package org.assay.file;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when until when on a day; {@code until} lies after {@code from}, and is not counted any more. */
public record Hours(LocalTime from, LocalTime until) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,2}:\\d{2})\\s*[-–—]\\s*(\\d{1,2}:\\d{2})\\s*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    public Hours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("It would end before it begins");
        }
    }

    /** As people write it, such as {@code 09:00–10:30}; nothing where it is no time, or ends before it begins. */
    public static Optional<Hours> read(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime from = LocalTime.parse(m.group(1), TIME);
            LocalTime until = LocalTime.parse(m.group(2), TIME);
            return from.isBefore(until) ? Optional.of(new Hours(from, until)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Whether both hold some time in common; where one ends the other may begin. */
    public boolean overlaps(Hours other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** {@code 09:00–10:30}. */
    public String words() {
        return from + "–" + until;
    }
}
