package org.assay.desk.certification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.certification.CertificationRow;
import org.assay.register.certification.Files;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** The journal of a file, with the names that the journal itself never holds. */
@ApplicationScoped
public class JournalOfAFile {
    /**
     * The journal.
     *
     * @param whole whether its chain of hashes is unbroken
     * @param broken where it is not, in words
     */
    public record Told(boolean whole, List<String> broken, List<Line> lines) {}

    /**
     * One line, for people and programs.
     *
     * @param drawn SHA-256 of the paper that was drawn up; null where none was
     * @param kept the rows of words that it left
     */
    public record Line(
            int seq,
            Instant at,
            LocalDate recordedOn,
            LocalDate happenedOn,
            String by,
            String deed,
            String outcome,
            Map<String, String> rules,
            @Nullable LocalDate law,
            @Nullable String shown,
            String hash,
            @Nullable String drawn,
            @JsonIgnore List<UUID> kept) {}

    /** A text to be kept, and its SHA-256. */
    public record Text(String fileName, String sha256, String text) {}

    private final Tx tx;
    private final Files files;
    private final Journal journal;

    JournalOfAFile(Tx tx, Files files, Journal journal) {
        this.tx = tx;
        this.files = files;
        this.journal = journal;
    }

    /**
     * The journal of a file by the file's id.
     *
     * @throws NotThere where there is no such file
     */
    public Told of(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            Journal.Read read = files.journal(file).orElseThrow(NotThere::new);
            Map<UUID, String> names = names(read);
            return new Told(
                    read.whole(),
                    read.broken(),
                    read.lines().stream().map(l -> line(l, names)).toList());
        });
    }

    /**
     * The very texts that the hashes cover, an entry a line: number, hash and text with a tab between them. The hash of an
     * entry is the SHA-256 of the hash before it, nothing with the first, directly followed by its text.
     *
     * @throws NotThere where there is no such file
     */
    public Text text(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            CertificationRow row =
                    CertificationRow.<CertificationRow>findByIdOptional(file).orElseThrow(NotThere::new);
            String text = journal.rows(file).stream()
                    .map(r -> r.seq + "\t" + r.hash + "\t" + r.body + "\n")
                    .collect(Collectors.joining());
            return new Text("journal-" + row.reference + ".txt", Hashes.of(text), text);
        });
    }

    private Map<UUID, String> names(Journal.Read read) {
        List<UUID> people =
                read.lines().stream().map(l -> l.entry().by()).distinct().toList();
        return PersonRow.names(people);
    }

    private static Line line(Journal.Line l, Map<UUID, String> names) {
        return new Line(
                l.seq(),
                l.at(),
                l.recordedOn(),
                l.entry().on(),
                l.entry().by().equals(Entry.CLOCK)
                        ? "the clock"
                        : names.getOrDefault(l.entry().by(), "a person since erased"),
                l.entry().deed(),
                l.entry().outcome(),
                l.entry().rules(),
                l.entry().law(),
                l.entry().shown(),
                l.hash(),
                l.entry().drawn(),
                Stream.ofNullable(l.entry().kept())
                        .flatMap(List::stream)
                        .map(Kept::row)
                        .toList());
    }
}
