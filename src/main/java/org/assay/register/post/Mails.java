package org.assay.register.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.register.TakenUp;

/** Mails that wait to be sent, taken up once each, however many workers there are. */
@ApplicationScoped
public class Mails {
    /** After so many failures a mail waits for an administrator: some six hours after the first. */
    public static final int MOST_ATTEMPTS = 8;

    private final EntityManager em;

    Mails(EntityManager em) {
        this.em = em;
    }

    /** Leaves a mail to be sent. */
    public void leave(MailRow mail) {
        mail.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        mail.dueAt = mail.at;
        mail.persist();
    }

    /** Takes up the oldest mail that is due, and that nobody else is at. */
    public Optional<TakenUp> takeUp() {
        List<?> due = em.createNativeQuery(
                        "select * from mail where sent_at is null and due_at <= :now and attempts < :most"
                                + " order by due_at, id limit 1 for update skip locked",
                        MailRow.class)
                .setParameter("now", Instant.now())
                .setParameter("most", MOST_ATTEMPTS)
                .getResultList();
        return due.stream().findFirst().map(MailRow.class::cast).map(mail -> {
            TakenUp taken = TakenUp.now(mail.id);
            mail.dueAt = taken.until();
            return taken;
        });
    }

    /** The mail, where nobody has taken it over meanwhile; held until the transaction ends. */
    public Optional<MailRow> held(TakenUp taken) {
        return MailRow.<MailRow>find("id = ?1 and dueAt = ?2 and sentAt is null", taken.work(), taken.until())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A mail server has taken it. */
    public void sent(MailRow mail) {
        mail.sentAt = Instant.now();
        mail.error = null;
    }

    /** Notes a failure, and when it is tried again: after longer and longer pauses, then not before an administrator asks. */
    public void failed(TakenUp taken, String error) {
        held(taken).ifPresent(mail -> {
            mail.dueAt = TakenUp.again(mail.attempts);
            mail.attempts++;
            mail.error = TakenUp.kept(error);
        });
    }

    /** What no second trial mends by itself waits for an administrator at once. */
    public void rest(MailRow mail, String error) {
        mail.attempts = MOST_ATTEMPTS;
        mail.error = error;
    }

    /** A mail that waits is due again at once; false where there is no such mail. */
    public boolean tryAgain(UUID id) {
        return MailRow.update(
                        "attempts = 0, dueAt = ?1 where id = ?2 and error is not null and sentAt is null",
                        Instant.now(),
                        id)
                == 1;
    }
}
