package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.register.Tx;
import org.assay.register.certificate.CertificateDocumentRow;
import org.assay.register.client.ClientRow;
import org.assay.register.client.FormerNameRow;
import org.jspecify.annotations.Nullable;

/** One client organisation, with the people who see its files. */
@ApplicationScoped
public class AClient {
    /**
     * The client; its members by name.
     *
     * @param name for lists, with country and number where another client bears it
     * @param contact whom the body turns to; null where nobody was named
     * @param certified whether a certificate has named it, so that another name is decided on and not corrected
     * @param formerly the names that it bore before, the latest first
     * @param toldApart what tells it apart from others of its name, as whoever entered it answered; null where none was
     */
    public record Told(
            UUID id,
            String name,
            String legalName,
            String country,
            @Nullable String registryNumber,
            @Nullable String toldApart,
            @Nullable String contact,
            @Nullable String contactEmail,
            @Nullable String contactPhone,
            boolean certified,
            List<Former> formerly,
            List<Member> members) {}

    /** A name that it bore, until the day on which a certificate was issued to another. */
    public record Former(String name, LocalDate until) {}

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
            ClientRow client = ClientRow.findById(id);
            if (client == null) {
                throw new NotThere();
            }
            return new Told(
                    id,
                    client.shown == null ? client.name : client.shown,
                    client.name,
                    client.country,
                    client.registryNumber,
                    client.toldApart,
                    client.contact,
                    client.contactEmail,
                    client.contactPhone,
                    CertificateDocumentRow.count("client", id) > 0,
                    FormerNameRow.<FormerNameRow>list("client = ?1 order by id desc", id).stream()
                            .map(f -> new Former(f.name, f.until))
                            .toList(),
                    members(id));
        });
    }

    private List<Member> members(UUID client) {
        return em.createQuery(
                        "select p.id, p.name, m.since, m.until from MembershipRow m join PersonRow p on p.id = m.person"
                                + " where m.client = :client order by m.until desc nulls first, p.name, p.id",
                        Membership.class)
                .setParameter("client", client)
                .getResultStream()
                .map(m -> new Member(m.person, m.name, m.since, lastDay(m.until)))
                .toList();
    }

    private record Membership(
            UUID person,
            String name,
            LocalDate since,
            @Nullable LocalDate until) {}

    private static @Nullable LocalDate lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }
}
