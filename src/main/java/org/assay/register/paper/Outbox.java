package org.assay.register.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.assay.register.TakenUp;
import org.assay.register.certification.Audience;

/** What acts order in their own transactions, and what a worker takes up, once each, however many workers there are. */
@ApplicationScoped
public class Outbox {
    /** After so many failures the work waits for an administrator. */
    public static final int MOST_ATTEMPTS = 4;

    private final EntityManager em;

    Outbox(EntityManager em) {
        this.em = em;
    }

    /**
     * A paper to be drawn up.
     *
     * @param subject the audit, finding or decision that it is about; the file itself where it is about none
     * @param first whether there cannot be one of this kind and subject yet
     */
    public record Ordered(PaperKind kind, UUID subject, boolean first) {}

    private record Kept(PaperKind kind, UUID subject) {}

    private record Earlier(PaperKind kind, UUID subject, long papers) {}

    /**
     * Orders papers about the file as it stands, each in the revision after its last.
     *
     * @param asOf the last deed record that counts
     */
    public void order(CertificationFile now, List<Ordered> papers, UUID by, UUID asOf, LocalDate today) {
        if (!papers.isEmpty()) {
            Map<Kept, Long> earlier = earlier(now, papers);
            String facts = Canonical.text(now.alone());
            List<PaperRow> rows = papers.stream()
                    .map(p -> paper(
                            now,
                            p,
                            earlier.merge(new Kept(p.kind(), p.subject()), 1L, Long::sum)
                                    .intValue(),
                            by,
                            today))
                    .toList();
            rows.forEach(p -> p.persist()); // rows of one kind after each other, so that they go as one statement
            rows.forEach(p -> work(p, tells(p, now) ? told(now) : facts, asOf).persist());
        }
    }

    /** Whether a paper is read by the client of a file that holds something which it is told nothing of. */
    private static boolean tells(PaperRow paper, CertificationFile now) {
        return paper.audience == Audience.CLIENT
                && !now.told().equals(now)
                && now.audit(paper.subject).filter(Audit::untold).isEmpty();
    }

    private static String told(CertificationFile now) {
        return Canonical.text(now.told().alone());
    }

    /** How many there are of each. Counted before any is written, so that all are written together. */
    private Map<Kept, Long> earlier(CertificationFile now, List<Ordered> papers) {
        if (papers.stream().allMatch(Ordered::first)) {
            return new HashMap<>();
        }
        return em.createQuery(
                        "select p.kind, p.subject, count(*) from PaperRow p where p.certification = :file"
                                + " and p.kind in :kinds group by p.kind, p.subject",
                        Earlier.class)
                .setParameter("file", now.id())
                .setParameter("kinds", papers.stream().map(Ordered::kind).toList())
                .getResultStream()
                .collect(Collectors.toMap(e -> new Kept(e.kind, e.subject), Earlier::papers));
    }

    private static PaperRow paper(CertificationFile now, Ordered asked, int revision, UUID by, LocalDate today) {
        PaperRow paper = new PaperRow();
        paper.id = Ids.next();
        paper.client = now.client();
        paper.certification = now.id();
        paper.kind = asked.kind();
        paper.subject = asked.subject();
        paper.revision = revision;
        paper.contentKey = asked.kind() + "/" + asked.subject() + "/" + revision;
        paper.audience = PaperRow.readers(asked.kind());
        paper.dated = today;
        paper.orderedBy = by;
        return paper;
    }

    private static OutboxRow work(PaperRow paper, String facts, UUID asOf) {
        OutboxRow work = new OutboxRow();
        work.id = Ids.next();
        work.client = paper.client;
        work.certification = paper.certification;
        work.kind = "PAPER";
        work.subject = paper.id;
        work.contentKey = paper.contentKey;
        work.facts = facts;
        work.asOf = asOf;
        work.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        work.dueAt = work.at;
        return work;
    }

    /**
     * Leaves word of a deed, for those who are to know.
     *
     * @param told the file as it is told of
     * @param record of the deed
     */
    public void tell(CertificationFile told, UUID subject, UUID record) {
        work("NEWS", told, subject, record).persist();
    }

    /** Leaves word of what the clock has noted. */
    public void remind(CertificationFile now, UUID note) {
        work("CLOCK", now, note, note).persist();
    }

    private static OutboxRow work(String kind, CertificationFile file, UUID subject, UUID asOf) {
        OutboxRow work = new OutboxRow();
        work.id = Ids.next();
        work.client = file.client();
        work.certification = file.id();
        work.kind = kind;
        work.subject = subject;
        work.contentKey = kind + "/" + asOf;
        work.facts = Canonical.text(file.alone());
        work.asOf = asOf;
        work.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        work.dueAt = work.at;
        return work;
    }

    /** Drops the word of deeds left since an instant: nobody is told of them. */
    public void tellNobody(Instant since) {
        OutboxRow.delete("kind = 'NEWS' and at >= ?1", since);
    }

    /** Takes up the oldest work of these kinds that is due, and that nobody else is at. */
    public Optional<TakenUp> takeUp(String... kinds) {
        List<?> due = em.createNativeQuery(
                        "select * from outbox where kind in (:kinds) and due_at <= :now and attempts < :most"
                                + " order by due_at, id limit 1 for update skip locked",
                        OutboxRow.class)
                .setParameter("kinds", List.of(kinds))
                .setParameter("now", Instant.now())
                .setParameter("most", MOST_ATTEMPTS)
                .getResultList();
        return due.stream().findFirst().map(OutboxRow.class::cast).map(row -> {
            TakenUp taken = TakenUp.now(row.id);
            row.dueAt = taken.until();
            return taken;
        });
    }

    /** The work, where nobody has taken it over meanwhile; held until the transaction ends. */
    public Optional<OutboxRow> held(TakenUp taken) {
        return OutboxRow.<OutboxRow>find("id = ?1 and dueAt = ?2", taken.work(), taken.until())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Notes a failure, and when it is tried again: after longer and longer pauses, then not before an administrator asks. */
    public void failed(TakenUp taken, String error) {
        held(taken).ifPresent(row -> {
            row.dueAt = TakenUp.again(row.attempts);
            row.attempts++;
            row.error = TakenUp.kept(error);
        });
    }

    /** The same, with letters that no typeface has written out. */
    public boolean spellOut(UUID work) {
        return tryAgain(work) && OutboxRow.update("spelled = true where id = ?1", work) == 1;
    }

    /** Work that waits for an administrator is due again; false where there is no such work. */
    public boolean tryAgain(UUID work) {
        return OutboxRow.update("attempts = 0, dueAt = ?1 where id = ?2 and error is not null", Instant.now(), work)
                == 1;
    }
}
