package org.assay.desk.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.register.Tx;
import org.jspecify.annotations.Nullable;

/** Rows of portfolios that wait for somebody: to be signed by another than who handed them in, or returned to her. */
@ApplicationScoped
public class PortfoliosThatWait {
    private static final int MOST = 20;

    /**
     * Rows of one portfolio that await the second signature.
     *
     * @param first number of the first of them
     */
    public record ToSign(UUID portfolio, LocalDate handedInOn, String handedInBy, long rows, int first) {
        /** How many, in words. */
        public String count() {
            return rows == 1 ? "1 certification awaits your signature" : rows + " certifications await your signature";
        }
    }

    /** A row that was returned and that no later portfolio holds. */
    public record Returned(
            UUID portfolio,
            int number,
            String organisation,
            @Nullable LocalDate on,
            @Nullable String why) {}

    /** Both. */
    public record Told(List<ToSign> toSign, List<Returned> returned) {
        public static final Told NONE = new Told(List.of(), List.of());

        public boolean isEmpty() {
            return toSign.isEmpty() && returned.isEmpty();
        }
    }

    private final Tx tx;
    private final EntityManager em;

    PortfoliosThatWait(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /** What waits for this person; nothing for whoever has no part in portfolios. */
    public Told of(Acting who) {
        return PortfolioDeed.HAND_IN.isFor(who) || PortfolioDeed.BRING_FORWARD.isFor(who)
                ? tx.ask(who.viewer(), () -> new Told(toSign(who), returned(who)))
                : Told.NONE;
    }

    private List<ToSign> toSign(Acting who) {
        return PortfolioDeed.BRING_FORWARD.isFor(who)
                ? em.createQuery(
                                "select p.id, p.handedInOn, n.name, count(r.number), min(r.number) from PortfolioRow p"
                                        + " join PersonRow n on n.id = p.handedInBy"
                                        + " join RunningRow r on r.portfolio = p.id"
                                        + " where r.standing = HANDED_IN and p.handedInBy <> :me"
                                        + " group by p.id, p.handedInOn, n.name order by p.id",
                                ToSign.class)
                        .setParameter("me", who.person().id())
                        .setMaxResults(MOST)
                        .getResultList()
                : List.of();
    }

    private List<Returned> returned(Acting who) {
        return PortfolioDeed.HAND_IN.isFor(who)
                ? em.createQuery(
                                "select r.portfolio, r.number, r.organisation, r.decidedOn, r.words from RunningRow r"
                                        + " join PortfolioRow p on p.id = r.portfolio"
                                        + " where r.standing = RETURNED and p.handedInBy = :me"
                                        + " and not exists (select 1 from RunningRow o where"
                                        + " o.certificate = r.certificate and o.portfolio > r.portfolio)"
                                        + " order by r.portfolio, r.number",
                                Returned.class)
                        .setParameter("me", who.person().id())
                        .setMaxResults(MOST)
                        .getResultList()
                : List.of();
    }
}
