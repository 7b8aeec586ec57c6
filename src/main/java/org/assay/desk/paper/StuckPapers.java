package org.assay.desk.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.PapersOrdered;
import org.assay.file.PaperKind;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.paper.Outbox;

/** Papers that could not be drawn up, for the administrator: what went wrong, and to have it tried again. */
@ApplicationScoped
public class StuckPapers {
    private static final int MOST = 100;
    /** As the press begins where no typeface has a letter. */
    private static final String LACKING = "No typeface here has";

    /** A paper that could not be drawn up so far. */
    public record Stuck(
            UUID id,
            UUID file,
            String reference,
            String client,
            PaperKind kind,
            Instant at,
            int attempts,
            String error) {
        /** Whether it is tried again only when somebody asks. */
        public boolean resting() {
            return attempts >= Outbox.MOST_ATTEMPTS;
        }

        /** Whether it helps to write letters out. A certificate shows names as they are, and a name is mended by its own deed. */
        public boolean spellable() {
            return error.startsWith(LACKING) && kind != PaperKind.CERTIFICATE;
        }
    }

    private final Tx tx;
    private final EntityManager em;
    private final Outbox outbox;
    private final Event<PapersOrdered> ordered;

    StuckPapers(Tx tx, EntityManager em, Outbox outbox, Event<PapersOrdered> ordered) {
        this.tx = tx;
        this.em = em;
        this.outbox = outbox;
        this.ordered = ordered;
    }

    /** The oldest first, at most {@value #MOST}. */
    public List<Stuck> all(Acting who) {
        administrators(who);
        return tx.ask(new Viewer.Body(), () -> em.createQuery(
                        "select o.id, c.id, c.reference, coalesce(k.shown, k.name), p.kind, o.at, o.attempts, o.error from OutboxRow o"
                                + " join PaperRow p on p.id = o.subject join CertificationRow c on c.id = o.certification"
                                + " join ClientRow k on k.id = o.client where o.error is not null order by o.id",
                        Stuck.class)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Has it tried again at once. Asking twice does no harm. */
    public void tryAgain(Acting who, UUID work) {
        administrators(who);
        tx.act(() -> {
            if (!outbox.tryAgain(work)) {
                throw new NotThere();
            }
            ordered.fire(new PapersOrdered());
            return work;
        });
    }

    /** Has it drawn up with the letters written out that no typeface has. */
    public void spellOut(Acting who, UUID work) {
        administrators(who);
        boolean helps = all(who).stream().anyMatch(s -> s.id().equals(work) && s.spellable());
        tx.act(() -> {
            if (!helps || !outbox.spellOut(work)) {
                throw new NotThere();
            }
            ordered.fire(new PapersOrdered());
            return work;
        });
    }

    private static void administrators(Acting who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw new NotYours("This is done in the role " + Role.ADMINISTRATOR + ".");
        }
    }
}
