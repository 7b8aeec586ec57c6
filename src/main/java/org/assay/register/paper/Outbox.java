package org.assay.register.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.assay.register.certification.Audience;

/** What acts order in their own transactions, and what a worker takes up, once each, however many workers there are. */
@ApplicationScoped
public class Outbox {
    /** After so many failures the work waits for an administrator. */
    public static final int MOST_ATTEMPTS = 4;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_ERROR = 2000;

    private final EntityManager em;

    Outbox(EntityManager em) {
        this.em = em;
    }

    /**
     * Orders a paper about the file as it stands; nothing where it has been ordered already.
     *
     * @param asOf the last deed record that counts
     */
    public void order(CertificationFile now, PaperKind kind, UUID subject, UUID by, UUID asOf, LocalDate today) {
        long earlier = PaperRow.count("certification = ?1 and kind = ?2 and subject = ?3", now.id(), kind, subject);
        PaperRow paper = new PaperRow();
        paper.id = Ids.next();
        paper.client = now.client();
        paper.certification = now.id();
        paper.kind = kind;
        paper.subject = subject;
        paper.revision = (int) earlier + 1;
        paper.contentKey = kind + "/" + subject + "/" + paper.revision;
        paper.audience = kind.forTheClient() ? Audience.CLIENT : Audience.BODY;
        paper.dated = today;
        paper.orderedBy = by;
        paper.persist();
        OutboxRow work = new OutboxRow();
        work.id = Ids.next();
        work.client = paper.client;
        work.certification = paper.certification;
        work.kind = "PAPER";
        work.subject = paper.id;
        work.contentKey = paper.contentKey;
        work.facts = Canonical.text(now.elsewhere(null));
        work.asOf = asOf;
        work.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        work.dueAt = work.at;
        work.persist();
    }

    /** The oldest work that is due and that nobody else is at; held until the transaction ends. */
    public Optional<OutboxRow> takeUp() {
        List<?> due = em.createNativeQuery(
                        "select * from outbox where kind = 'PAPER' and due_at <= :now and attempts < :most"
                                + " order by due_at, id limit 1 for update skip locked",
                        OutboxRow.class)
                .setParameter("now", Instant.now())
                .setParameter("most", MOST_ATTEMPTS)
                .getResultList();
        return due.stream().findFirst().map(OutboxRow.class::cast);
    }

    /** Notes a failure, and when it is tried again: after longer and longer pauses, then not before an administrator asks. */
    public void failed(UUID work, String error) {
        OutboxRow row = OutboxRow.findById(work);
        if (row != null) {
            row.dueAt = Instant.now().plus(FIRST_PAUSE.multipliedBy(1L << (2 * row.attempts)));
            row.attempts++;
            row.error = error.substring(0, Math.min(LONGEST_ERROR, error.length()));
        }
    }

    /** Work that waits for an administrator is due again; false where there is no such work. */
    public boolean tryAgain(UUID work) {
        return OutboxRow.update("attempts = 0, dueAt = ?1 where id = ?2 and error is not null", Instant.now(), work)
                == 1;
    }
}
