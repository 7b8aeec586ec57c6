package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.register.Tx;

/** One client organisation, with the people who see its files. */
@ApplicationScoped
public class AClient {
    /** The client; its members by name. */
    public record Told(UUID id, String name, String country, List<Member> members) {}

    /** Somebody of the client. */
    public record Member(UUID person, String name) {}

    private final Tx tx;
    private final EntityManager em;

    AClient(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /**
     * A client by its id.
     *
     * @throws NotThere where there is none in view
     */
    public Told of(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> {
            List<Clients.Listed> found = em.createQuery(
                            "select k.id, k.name, k.country from ClientRow k where k.id = :id", Clients.Listed.class)
                    .setParameter("id", id)
                    .getResultList();
            if (found.isEmpty()) {
                throw new NotThere();
            }
            Clients.Listed client = found.getFirst();
            return new Told(id, client.name(), client.country(), members(id));
        });
    }

    private List<Member> members(UUID client) {
        return em.createQuery(
                        "select p.id, p.name from MembershipRow m join PersonRow p on p.id = m.person"
                                + " where m.client = :client order by p.name, p.id",
                        Member.class)
                .setParameter("client", client)
                .getResultList();
    }
}
