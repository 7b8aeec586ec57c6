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

    public AtWorkRow(CertificationFile file, Place place) {
        this.certification = file.id();
        this.client = file.client();
        this.audit = place.audit();
        this.person = place.person();
        this.about = "";
        this.seenAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** She has this one open now. */
    public void on(String about) {
        this.about = about;
        this.seenAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
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
