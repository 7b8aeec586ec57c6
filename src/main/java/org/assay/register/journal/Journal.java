package org.assay.register.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.lifecycle.Happening;
import org.assay.register.Hashes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Appends to journals and reads them; nobody can change or delete what stands there. */
@ApplicationScoped
public class Journal {
    private static final Logger LOG = Logger.getLogger(Journal.class);

    /**
     * A journal as it is read.
     *
     * @param lines its entries, as far as they can be read
     * @param broken what does not fit, in words, the first place first; nothing where every hash fits its entry and the one
     *     before, and every entry stands beside what its text says of it
     */
    public record Read(List<Line> lines, List<String> broken) {
        public boolean whole() {
            return broken.isEmpty();
        }

        /** What a replay needs. */
        public List<Happening> happenings() {
            return lines.stream().flatMap(l -> l.entry().happenings().stream()).toList();
        }

        /** What is wrong where it does not end with an entry; nothing where it does. */
        public Optional<String> endsAt(int seq, String hash) {
            return Chain.ends(lines, seq, hash);
        }

        /** The same, not whole where its row knows of another end. */
        public Read endingAt(Headed row) {
            return endsAt(row.journalSeq(), row.journalHash())
                    .map(b -> new Read(
                            lines, Stream.concat(broken.stream(), Stream.of(b)).toList()))
                    .orElse(this);
        }
    }

    /** One entry with its place and times. */
    public record Line(int seq, Instant at, LocalDate recordedOn, String hash, Entry entry) {}

    /** Appends an entry. Whoever appends holds the row that the stream is about, so places never collide. */
    public void append(UUID stream, @Nullable UUID client, LocalDate today, Entry entry) {
        JournalRow last = JournalRow.<JournalRow>find("stream = ?1 order by seq desc", stream)
                .firstResult();
        write(stream, client, last == null ? 0 : last.seq, last == null ? "" : last.hash, today, entry);
    }

    /** Appends an entry to the journal of a held row that knows its end. */
    public void append(UUID stream, UUID client, Headed head, LocalDate today, Entry entry) {
        JournalRow row = write(stream, client, head.journalSeq(), head.journalHash(), today, entry);
        head.journaled(row.seq, row.hash);
    }

    private static JournalRow write(
            UUID stream, @Nullable UUID client, int after, String prev, LocalDate today, Entry entry) {
        JournalRow row = new JournalRow();
        row.stream = stream;
        row.seq = after + 1;
        row.client = client;
        row.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        row.recordedOn = today;
        row.prev = prev;
        row.body = Bodies.write(new Bodies.Body(stream, row.seq, row.at, today, entry));
        row.hash = Hashes.of(row.prev + row.body);
        row.persist();
        LOG.infof("Journaled %s in %s as entry %d: %s", entry.deed(), stream, row.seq, entry.outcome());
        return row;
    }

    public Read read(UUID stream) {
        return Chain.read(rows(stream));
    }

    /** The entries of a stream as they are stored, the first one first. */
    public List<JournalRow> rows(UUID stream) {
        return JournalRow.list("stream = ?1 order by seq", stream);
    }

    /** Deeds of a stream that rules refused, the oldest first. */
    public List<Line> refusals(UUID stream) {
        return JournalRow.<JournalRow>list("stream = ?1 and body like '%\"outcome\":\"REFUSED\"%' order by seq", stream)
                .stream()
                .map(Chain::line)
                .filter(l -> l.entry().outcome().equals("REFUSED"))
                .toList();
    }
}
