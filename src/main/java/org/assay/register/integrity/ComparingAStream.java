package org.assay.register.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assay.register.certification.CertificationRow;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.CompetenceRow;
import org.assay.register.people.ExperienceRow;
import org.assay.register.people.PersonRow;
import org.assay.register.people.TieRow;
import org.assay.register.portfolio.PortfolioRow;
import org.assay.register.time.TimeTableRow;
import org.jspecify.annotations.Nullable;

/** Compares one journal, whatever it is about, with what is kept beside it. Inside a transaction, as the body. */
@ApplicationScoped
public class ComparingAStream {
    private final ComparingAFile file;
    private final Heads heads;
    private final Journal journal;
    private final EntityManager em;
    private final DoorsOfAJournal doors;

    ComparingAStream(ComparingAFile file, Heads heads, Journal journal, EntityManager em, DoorsOfAJournal doors) {
        this.doors = doors;
        this.file = file;
        this.heads = heads;
        this.journal = journal;
        this.em = em;
    }

    /** What differs; nothing where all is as the journal tells. A file, a person or a client is held meanwhile, so that nobody acts on it. */
    public List<Difference> compare(UUID stream) {
        Found found = new Found();
        if (stream.equals(Heads.STREAM)) {
            heads.compare(found);
            return found.all();
        }
        CertificationRow row = CertificationRow.findById(stream, LockModeType.PESSIMISTIC_READ);
        if (row != null) {
            file.compare(row, found);
        } else {
            other(stream, found);
        }
        heads.compare(stream, found);
        return found.all();
    }

    private void other(UUID stream, Found found) {
        PersonRow person = PersonRow.findById(stream, LockModeType.PESSIMISTIC_READ);
        ClientRow client = ClientRow.findById(stream, LockModeType.PESSIMISTIC_READ);
        End head = head(stream);
        Journal.Read read = journal.read(stream);
        found.add(Difference.Kind.JOURNAL, read.broken());
        if (!read.happenings().isEmpty()) {
            found.add(Difference.Kind.ROW, "The file that this journal tells of is not there");
            return;
        }
        if (head == null) {
            found.unless(
                    read.lines().isEmpty(),
                    Difference.Kind.JOURNAL,
                    "It is not known with which entry the journal ends");
        } else {
            read.endsAt(head.seq, head.hash).ifPresent(w -> found.add(Difference.Kind.JOURNAL, w));
        }
        PortfolioRow portfolio = PortfolioRow.findById(stream);
        if (portfolio != null && portfolio.scan != null) {
            found.unless(
                    !PapersOfAJournal.right(Set.of(portfolio.scan), em).isEmpty(),
                    Difference.Kind.PAPER,
                    "The scan of the portfolio: its bytes are not those of its SHA-256");
        }
        dossier(stream, read, found);
        doors.compare(stream, read, found);
        NamesOfAJournal.compare(stream, person, client, read, found);
        if (person != null) {
            experience(person, found);
        }
    }

    private record End(int seq, String hash) {}

    private @Nullable End head(UUID stream) {
        List<?> head = em.createNativeQuery("select seq, hash from journal_head where stream = :stream", End.class)
                .setParameter("stream", stream)
                .getResultList();
        return head.isEmpty() ? null : (End) head.getFirst();
    }

    /** Competences, ties and records of experience of a person, or ties of the body itself. */
    private void dossier(UUID bearer, Journal.Read read, Found found) {
        Map<UUID, String> seals = new HashMap<>();
        Set<UUID> told = new HashSet<>();
        read.lines().stream()
                .filter(l -> !DoorsOfAJournal.tells(l) && !NamesOfAJournal.tells(l))
                .forEach(l -> {
                    if (l.entry().subject() != null) {
                        told.add(l.entry().subject());
                    }
                    Objects.requireNonNullElse(l.entry().kept(), List.<Kept>of())
                            .forEach(k -> seals.put(k.row(), k.sha256()));
                });
        CompetenceRow.<CompetenceRow>list("person", bearer)
                .forEach(c -> row(
                        "Competence “" + Trees.spoken(c.function.name()) + "” from " + Trees.day(c.from),
                        c.id,
                        c.seal(),
                        seals,
                        told.contains(c.id),
                        found));
        TieRow.<TieRow>list(bearer.equals(Heads.OF_THE_BODY) ? "person is null or person = ?1" : "person = ?1", bearer)
                .forEach(t -> row(
                        "Tie “" + Trees.spoken(t.kind.name()) + "” since " + Trees.day(t.since),
                        t.id,
                        t.seal(),
                        seals,
                        told.contains(t.id),
                        found));
        ExperienceRow.<ExperienceRow>list("person", bearer)
                .forEach(e ->
                        row("Experience recorded on " + Trees.day(e.recordedOn), e.id, e.seal(), seals, true, found));
        TimeTableRow.<TimeTableRow>list("id", bearer)
                .forEach(t -> row("The table of audit time", t.id, t.seal(), seals, told.contains(t.id), found));
        seals.forEach((id, hash) -> found.add(
                Difference.Kind.PERSON,
                "A competence, a tie or a record of experience that was journaled is not there"));
    }

    /** A row without a hash in the journal is of before hashes were kept: that it was recorded must be told all the same. */
    private static void row(String what, UUID id, String seal, Map<UUID, String> seals, boolean told, Found found) {
        String journaled = seals.remove(id);
        if (journaled != null) {
            found.unless(journaled.equals(seal), Difference.Kind.PERSON, what + " was changed");
        } else {
            found.unless(told, Difference.Kind.PERSON, what + ": the journal knows nothing of it");
        }
    }

    private static void experience(PersonRow person, Found found) {
        ExperienceRow.<ExperienceRow>find("person = ?1 order by id desc", person.id)
                .firstResultOptional()
                .ifPresent(last -> found.unless(
                        last.read().equals(person.experience()),
                        Difference.Kind.PERSON,
                        "The experience of the person is not what was recorded last"));
    }
}
