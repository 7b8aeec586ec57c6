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
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.jspecify.annotations.Nullable;

/** A working paper while a team writes it: no fact yet, and read by the team alone. */
@Entity
@Table(name = "draft_paper")
@IdClass(DraftPaperRow.Place.class)
public class DraftPaperRow extends PanacheEntityBase {
    /** After so long a pause, what the same person writes on is another version. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** The paper of an audit on one clause, control or topic. */
    public record Place(UUID audit, String about) implements Serializable {}

    @Id
    @Column(name = "audit_id")
    public UUID audit;

    @Id
    public String about;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "client_id")
    public UUID client;

    /** Goes up by one each time that it is kept. */
    public int number;

    /** What stands in its boxes, and beside them, as JSON. */
    public String fields;

    @Column(name = "kept_by")
    public UUID keptBy;

    @Column(name = "kept_at")
    public Instant keptAt;

    /** Since when the same person has been writing without a pause. */
    @Column(name = "begun_at")
    public Instant begunAt;

    /** Who typed what stands beside a box, where two have typed into it. */
    @Column(name = "beside_by")
    public @Nullable UUID besideBy;

    protected DraftPaperRow() {}

    /** One in which nothing stands yet. */
    public DraftPaperRow(CertificationFile file, Place place, UUID by) {
        this.certification = file.id();
        this.client = file.client();
        this.audit = place.audit();
        this.about = place.about();
        this.fields = "";
        this.keptBy = by;
        this.keptAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.begunAt = keptAt;
    }

    /**
     * Takes over what stands in it now.
     *
     * @return what it said before, where somebody else wrote that, or the same person before a pause; null elsewhere
     */
    public @Nullable DraftPaperVersionRow take(String fields, UUID by) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean goesOn = by.equals(keptBy) && begunAt.plus(PAUSE).isAfter(now);
        DraftPaperVersionRow before = number > 0 && !goesOn ? new DraftPaperVersionRow(this) : null;
        if (!goesOn) {
            begunAt = now;
        }
        this.number = number + 1;
        this.fields = fields;
        this.keptBy = by;
        this.keptAt = now;
        return before;
    }
}
