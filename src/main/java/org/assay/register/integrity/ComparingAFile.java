package org.assay.register.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.Evolution;
import org.assay.lifecycle.Happening;
import org.assay.register.Hashes;
import org.assay.register.certification.CertificationRow;
import org.assay.register.certification.Files;
import org.assay.register.journal.Journal;
import org.assay.register.journal.JournalRow;
import org.assay.register.upload.StoredFiles;
import org.jspecify.annotations.Nullable;

/** Replays the journal of one file and compares it with everything else that is kept of the file. */
@ApplicationScoped
class ComparingAFile {
    private final Files files;
    private final Journal journal;
    private final EntityManager em;
    private final StoredFiles handedIn;

    ComparingAFile(Files files, Journal journal, EntityManager em, StoredFiles handedIn) {
        this.files = files;
        this.journal = journal;
        this.em = em;
        this.handedIn = handedIn;
    }

    /** Compares a file whose row is held. */
    void compare(CertificationRow row, Found found) {
        List<JournalRow> stored = journal.rows(row.id);
        Journal.Read read = journal.read(row.id).endingAt(row);
        found.add(Difference.Kind.JOURNAL, read.broken());
        stored.stream()
                .filter(e -> !row.client.equals(e.client))
                .forEach(e -> found.add(
                        Difference.Kind.JOURNAL,
                        "Beside entry no. " + e.seq + ", the client is not the file's client"));
        boolean skeleton = !stored.isEmpty() && stored.getFirst().body.contains("\"result\":{");
        CertificationFile told = replayed(read, found);
        CertificationFile kept = kept(row, found);
        if (told != null && kept != null) {
            facts(row, read, told, kept, found);
        }
        if (kept != null && !skeleton && !stored.isEmpty()) {
            new RowsOfAFile(kept, found).compare(row, stored.getFirst().recordedOn);
        }
        guarded(found, Difference.Kind.RECORD, () -> new RecordsOfAJournal(row.id, read.lines(), found)
                .compare(!skeleton));
        CertificationFile rightful = told == null ? kept : told;
        if (rightful != null) {
            guarded(found, Difference.Kind.REGISTER, () -> new RegisterOfAFile(rightful, found).compare());
        }
        guarded(found, Difference.Kind.PAPER, () -> new PapersOfAJournal(found).compare(row.id, read.lines(), em));
        guarded(found, Difference.Kind.FILE, () -> new FilesOfAJournal(row.id, handedIn, found).compare());
    }

    private static @Nullable CertificationFile replayed(Journal.Read read, Found found) {
        List<Happening> happenings = read.happenings();
        if (happenings.isEmpty()) {
            return null;
        }
        try {
            return Evolution.replay(happenings).withoutWords();
        } catch (RuntimeException e) {
            found.add(
                    Difference.Kind.JOURNAL,
                    "The journal cannot be replayed: what it tells does not follow from the opening");
            return null;
        }
    }

    private @Nullable CertificationFile kept(CertificationRow row, Found found) {
        try {
            return files.stored(row);
        } catch (RuntimeException e) {
            found.add(Difference.Kind.FACTS, "The facts that are kept of the file cannot be read");
            return null;
        }
    }

    private static void facts(
            CertificationRow row, Journal.Read read, CertificationFile told, CertificationFile kept, Found found) {
        CertificationFile bare = kept.withoutWords();
        if (!bare.equals(told)) {
            found.add(
                    Difference.Kind.FACTS,
                    Trees.differences("Facts of the file", "the journal", Trees.of(told), Trees.of(bare)));
        }
        String stands = standing(read);
        if (stands != null && !stands.equals(Hashes.of(Objects.requireNonNullElse(row.facts, "")))) {
            found.add(
                    Difference.Kind.FACTS,
                    "The document of the file is not the one that the last deed left: its SHA-256 is not the journaled one");
        }
        int happenings = read.happenings().size();
        found.unless(
                row.happenings == happenings,
                Difference.Kind.FACTS,
                "The file has seen " + row.happenings + " happenings, its journal tells " + happenings);
    }

    /** The hash of the document after the last deed that changed it; null where that was journaled before hashes were kept. */
    private static @Nullable String standing(Journal.Read read) {
        String stands = null;
        for (Journal.Line line : read.lines()) {
            if (line.entry().stands() != null) {
                stands = line.entry().stands();
            } else if (!line.entry().happenings().isEmpty()) {
                stands = null;
            }
        }
        return stands;
    }

    /** What cannot be looked at is named, and stops nothing else from being looked at. */
    private static void guarded(Found found, Difference.Kind kind, Runnable comparing) {
        try {
            comparing.run();
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException e) {
            found.add(kind, "It cannot be compared, since something kept there cannot be read");
        }
    }
}
