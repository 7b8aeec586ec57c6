package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.NewsOrdered;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.paper.Outbox;
import org.assay.register.post.Mails;
import org.jspecify.annotations.Nullable;

/** What has become of mail, for the administrator: what waits and why, and what was sent last. */
@ApplicationScoped
public class MailInView {
    private static final int MOST = 50;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String QUERY =
            "select m.id, c.id, c.reference, coalesce(k.shown, k.name), m.person, p.name, m.enquiry, m.subject, m.binding, m.at,"
                    + " m.attempts, m.error, m.sentAt from MailRow m left join CertificationRow c on c.id = m.certification"
                    + " left join ClientRow k on k.id = m.client left join PersonRow p on p.id = m.person where ";

    /**
     * A mail.
     *
     * @param file that it is about; null where it is about an enquiry, as reference and client are then
     * @param personId to whom; null where to the body's own mailbox
     * @param person the same by name; null where to the body's own mailbox
     * @param enquiry that it is about; null where it is about a file
     * @param error what went wrong last; null where nothing has
     * @param sentAt real time at which a server took it; null while it waits
     */
    public record Line(
            UUID id,
            @Nullable UUID file,
            @Nullable String reference,
            @Nullable String client,
            @Nullable UUID personId,
            @Nullable String person,
            @Nullable UUID enquiry,
            String subject,
            boolean binding,
            Instant at,
            int attempts,
            @Nullable String error,
            @Nullable Instant sentAt) {
        /** To whom, in words. */
        public String to() {
            return person == null ? "the body's mailbox" : person;
        }

        /** Whether it has nowhere to go: trying again helps only once there is an address. */
        public boolean homeless() {
            return SendingMail.NO_ADDRESS.equals(error);
        }

        /** When it was sent, in words; empty while it waits. */
        public String when() {
            return sentAt == null ? "" : AT.format(sentAt);
        }

        /** Whether it is tried again only when somebody asks. */
        public boolean resting() {
            return sentAt == null && attempts >= Mails.MOST_ATTEMPTS;
        }
    }

    /** News of which no mail could be made so far. */
    public record Untold(UUID id, UUID file, String reference, int attempts, String error) {
        public boolean resting() {
            return attempts >= Outbox.MOST_ATTEMPTS;
        }
    }

    /**
     * What waits and what was sent.
     *
     * @param waiting how many mails wait in all
     * @param untold news that nobody could make mails of so far, the oldest first
     * @param stuck mails that something went wrong with, the oldest first
     * @param sent the latest first
     * @param unreached who is not written to, by their names
     */
    public record Told(
            long waiting, List<Untold> untold, List<Line> stuck, List<Line> sent, List<Unreached> unreached) {}

    /**
     * Somebody who signs in or stands for a client, and gets no mail but what binds the body, for she has saved no address.
     *
     * @param client for whom she stands; null where she is of the body
     */
    public record Unreached(
            UUID person, String name, @Nullable String client) {}

    private final Tx tx;
    private final EntityManager em;
    private final Mails mails;
    private final Outbox outbox;
    private final Event<NewsOrdered> ordered;

    MailInView(Tx tx, EntityManager em, Mails mails, Outbox outbox, Event<NewsOrdered> ordered) {
        this.tx = tx;
        this.em = em;
        this.mails = mails;
        this.outbox = outbox;
        this.ordered = ordered;
    }

    public Told all(Acting who) {
        administrators(who);
        return tx.ask(new Viewer.Body(), () -> {
            List<Untold> untold = em.createQuery(
                            "select o.id, c.id, c.reference, o.attempts, o.error from OutboxRow o join CertificationRow c"
                                    + " on c.id = o.certification where o.kind <> 'PAPER' and o.error is not null order by o.id",
                            Untold.class)
                    .setMaxResults(MOST)
                    .getResultList();
            long waiting = em.createQuery("select count(m) from MailRow m where m.sentAt is null", Long.class)
                    .getSingleResult();
            return new Told(
                    waiting,
                    untold,
                    lines("m.sentAt is null and m.error is not null order by m.id"),
                    lines("m.sentAt is not null order by m.sentAt desc"),
                    unreached());
        });
    }

    private List<Unreached> unreached() {
        return em.createQuery(
                        "select p.id, p.name, min(coalesce(k.shown, k.name)) from PersonRow p"
                                + " left join MembershipRow m on m.person = p.id and m.endedOn is null"
                                + " left join ClientRow k on k.id = m.client"
                                + " where exists (select 1 from SignInRow s where s.person = p.id and s.endedOn is null)"
                                + " and not exists (select 1 from WishRow w where w.person = p.id)"
                                + " group by p.id, p.name order by p.name, p.id",
                        Unreached.class)
                .getResultList();
    }

    private List<Line> lines(String which) {
        return em.createQuery(QUERY + which, Line.class).setMaxResults(MOST).getResultList();
    }

    /** Has a mail, or news that could not be told, tried again at once. Asking twice does no harm. */
    public void tryAgain(Acting who, UUID id) {
        administrators(who);
        tx.act(() -> {
            if (!mails.tryAgain(id) && !outbox.tryAgain(id)) {
                throw new NotThere();
            }
            ordered.fire(new NewsOrdered());
            return id;
        });
    }

    private static void administrators(Acting who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw new NotYours("This is done in the role " + Role.ADMINISTRATOR + ".");
        }
    }
}
