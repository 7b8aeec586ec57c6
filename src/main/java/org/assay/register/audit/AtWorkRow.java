package org.assay.register.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assay.file.CertificationFile;

/** That somebody of a team has a working paper open. */
@Entity
@Table(name = "at_work")
@IdClass(AtWorkRow.Place.class)
public class AtWorkRow extends PanacheEntityBase {
    /** Whose page says nothing for so long has closed it. */
    private static final Duration GONE = Duration.ofSeconds(30);

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    /** One person in one audit. */
    public record Place(UUID audit, UUID person) implements Serializable {}

    @Id
    @Column(name = "audit_id")
    public UUID audit;

    @Id
    @Column(name = "person_id")
    public UUID person;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "client_id")
    public UUID client;

    /** The clause, control or topic. */
    public String about;

    @Column(name = "seen_at")
    public Instant seenAt;

    protected AtWorkRow() {}

    /** Somebody has this one open now, in whichever window said so last; who has been gone for long is forgotten. */
    public static void on(CertificationFile file, UUID audit, UUID person, String about) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        delete("audit = ?1 and seenAt < ?2", audit, now.minus(FORGOTTEN));
        getEntityManager()
                .createNativeQuery(
                        "insert into at_work (certification_id, client_id, audit_id, person_id, about, seen_at)"
                                + " values (:file, :client, :audit, :person, :about, :now) on conflict (audit_id, person_id)"
                                + " do update set about = excluded.about, seen_at = excluded.seen_at")
                .setParameter("file", file.id())
                .setParameter("client", file.client())
                .setParameter("audit", audit)
                .setParameter("person", person)
                .setParameter("about", about)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The others of an audit who have a paper open now. */
    public static List<AtWorkRow> others(UUID audit, UUID than) {
        return list(
                "audit = ?1 and person <> ?2 and seenAt > ?3",
                audit,
                than,
                Instant.now().minus(GONE));
    }
}
