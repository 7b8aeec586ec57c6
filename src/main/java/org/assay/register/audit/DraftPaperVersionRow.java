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
import java.util.List;
import java.util.UUID;

/** What the draft of a working paper said on the way. */
@Entity
@Table(name = "draft_paper_version")
@IdClass(DraftPaperVersionRow.Place.class)
public class DraftPaperVersionRow extends PanacheEntityBase {
    /** One version of one paper. */
    public record Place(UUID audit, String about, int number) implements Serializable {}

    @Id
    @Column(name = "audit_id")
    public UUID audit;

    @Id
    public String about;

    @Id
    public int number;

    @Column(name = "certification_id")
    public UUID certification;

    @Column(name = "client_id")
    public UUID client;

    public String fields;

    @Column(name = "kept_by")
    public UUID keptBy;

    @Column(name = "kept_at")
    public Instant keptAt;

    protected DraftPaperVersionRow() {}

    /** As a draft stands. */
    public DraftPaperVersionRow(DraftPaperRow draft) {
        this.audit = draft.audit;
        this.about = draft.about;
        this.number = draft.number;
        this.certification = draft.certification;
        this.client = draft.client;
        this.fields = draft.fields;
        this.keptBy = draft.keptBy;
        this.keptAt = draft.keptAt;
    }

    /** The number of the latest version of a paper; 0 where it has none. */
    public static int latest(UUID audit, String about) {
        return DraftPaperVersionRow.<DraftPaperVersionRow>find(
                        "audit = ?1 and about = ?2 order by number desc", audit, about)
                .firstResultOptional()
                .map(v -> v.number)
                .orElse(0);
    }

    /** Forgets what is older than so many days of real time, at most so many; tells how many it were. */
    public static long forget(int days, int most) {
        List<DraftPaperVersionRow> old = DraftPaperVersionRow.<DraftPaperVersionRow>find(
                        "keptAt < ?1", Instant.now().minus(Duration.ofDays(days)))
                .page(0, most)
                .list();
        old.forEach(DraftPaperVersionRow::delete);
        return old.size();
    }
}
