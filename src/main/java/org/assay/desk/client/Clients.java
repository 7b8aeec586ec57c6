package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.ListOrder;
import org.assay.desk.Search;
import org.assay.register.Tx;
import org.jspecify.annotations.Nullable;

/** The clients that a viewer may see. */
@ApplicationScoped
public class Clients {
    /** A client in a list. */
    public record Listed(UUID id, String name, String country) {}

    private static final String LISTED = "select k.id, coalesce(k.shown, k.name), k.country from ClientRow k ";

    private final Tx tx;
    private final EntityManager em;

    Clients(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /** One page, and the id after which the next begins; null on the last one. */
    public record Page(List<Listed> clients, @Nullable UUID next) {}

    /**
     * One page of clients: by “country”, else by name.
     *
     * @param words part of the name; empty for all
     */
    public Page page(Acting who, String words, ListOrder order) {
        Search search = Search.of(words);
        String by = order.column().equals("country")
                ? "k.country" + order.direction() + ", k.name"
                : "k.name" + order.direction();
        List<Listed> found = tx.ask(who.viewer(), () -> search.asks(em.createQuery(
                        LISTED + "where " + search.in("coalesce(k.nameFound, lower(k.name))") + " order by " + by
                                + ", k.id",
                        Listed.class))
                .setFirstResult(order.from())
                .setMaxResults(order.limit() + 1)
                .getResultList());
        List<Listed> shown = found.stream().limit(order.limit()).toList();
        return new Page(shown, found.size() > order.limit() ? shown.getLast().id() : null);
    }

    public List<Listed> inView(Acting who) {
        return tx.ask(who.viewer(), () -> em.createQuery(LISTED + "order by k.name, k.id", Listed.class)
                .getResultList());
    }
}
