package org.assay.register.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** Looks at the stored entries of one stream: whether they fit each other, and what stands beside them. */
final class Chain {
    private final List<Journal.Line> lines = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Chain() {}

    static Journal.Read read(List<JournalRow> rows) {
        Chain chain = new Chain();
        String prev = "";
        int place = 0;
        for (JournalRow row : rows) {
            place++;
            if (row.seq != place) {
                chain.broken.add(
                        row.seq == place + 1
                                ? "Entry no. " + place + " is not there"
                                : "Entries no. " + place + " to " + (row.seq - 1) + " are not there");
                place = row.seq;
            } else if (!row.prev.equals(prev)) {
                chain.broken.add("Entry no. " + place + " does not follow the one before it");
            }
            chain.look(row);
            prev = row.hash;
        }
        return new Journal.Read(List.copyOf(chain.lines), List.copyOf(chain.broken));
    }

    private void look(JournalRow row) {
        if (!row.hash.equals(Hashes.of(row.prev + row.body))) {
            broken.add("The hash of entry no. " + row.seq + " does not fit its text");
        }
        Bodies.Body body = body(row);
        if (body == null) {
            broken.add("The text of entry no. " + row.seq + " cannot be read");
            return;
        }
        lines.add(line(row, body));
        beside(row, body);
    }

    /** The hash covers the text; what stands in columns beside it is compared with the text. */
    private void beside(JournalRow row, Bodies.Body body) {
        unless(body.stream().equals(row.stream), row, "the journal that it belongs to");
        unless(body.seq() == row.seq, row, "its number");
        unless(body.at().equals(row.at), row, "the time of recording");
        unless(body.recordedOn().equals(row.recordedOn), row, "the day of recording");
    }

    private void unless(boolean fits, JournalRow row, String what) {
        if (!fits) {
            broken.add("Beside entry no. " + row.seq + ", " + what + " is not what its text says");
        }
    }

    private static Bodies.@Nullable Body body(JournalRow row) {
        try {
            return Bodies.read(row.body);
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException e) {
            return null;
        }
    }

    /** One entry that can be read. */
    static Journal.Line line(JournalRow row) {
        return line(row, Bodies.read(row.body));
    }

    private static Journal.Line line(JournalRow row, Bodies.Body body) {
        return new Journal.Line(row.seq, body.at(), body.recordedOn(), row.hash, body.entry());
    }

    /** What is wrong where a journal does not end where somebody knows that it ends. */
    static Optional<String> ends(List<Journal.Line> lines, int seq, String hash) {
        if (lines.isEmpty()) {
            return seq == 0
                    ? Optional.of("The journal is empty")
                    : Optional.of("All " + seq + " entries of the journal are gone");
        }
        Journal.Line last = lines.getLast();
        if (last.seq() < seq) {
            return Optional.of(
                    "The end is not there: entry no. " + seq + " was the last, now no. " + last.seq() + " is");
        }
        return last.seq() == seq && last.hash().equals(hash)
                ? Optional.empty()
                : Optional.of("The journal does not end with the entry that it is known to end with");
    }
}
