package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.register.Tx;

/** The clients that a viewer may see. */
@ApplicationScoped
public class Clients {
    /** A client in a list. */
    public record Listed(UUID id, String name, String country) {}

    private final Tx tx;
    private final EntityManager em;

    Clients(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    public List<Listed> inView(Acting who) {
        return tx.ask(who.viewer(), () -> em.createQuery(
                        "select k.id, k.name, k.country from ClientRow k order by k.name, k.id", Listed.class)
                .getResultList());
    }
}
