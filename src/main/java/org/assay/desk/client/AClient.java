package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.register.Tx;
import org.jspecify.annotations.Nullable;

/** One client organisation, with the people who see its files. */
@ApplicationScoped
public class AClient {
    /** The client; its members by name. */
    public record Told(UUID id, String name, String country, List<Member> members) {}

    /**
     * Somebody of the client.
     *
     * @param lastDay of a membership that has ended; null while it lasts
     */
    public record Member(
            UUID person,
            String name,
            LocalDate since,
            @Nullable LocalDate lastDay) {}

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
                        "select p.id, p.name, m.since, m.until from MembershipRow m join PersonRow p on p.id = m.person"
                                + " where m.client = :client order by m.until desc nulls first, p.name, p.id",
                        Object[].class)
                .setParameter("client", client)
                .getResultStream()
                .map(r -> new Member((UUID) r[0], (String) r[1], (LocalDate) r[2], lastDay((LocalDate) r[3])))
                .toList();
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
