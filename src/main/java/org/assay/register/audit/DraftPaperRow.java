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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    protected DraftPaperRow() {}

    /**
     * One in which nothing stands yet.
     *
     * @param number of its latest version; 0 where it has none
     */
    public DraftPaperRow(CertificationFile file, Place place, UUID by, int number) {
        this.certification = file.id();
        this.client = file.client();
        this.audit = place.audit();
        this.about = place.about();
        this.number = number;
        this.fields = "";
        this.keptBy = by;
        this.keptAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Takes over what stands in it now.
     *
     * @return what it said before, where somebody else wrote that, or the same person before a pause; null elsewhere
     */
    public @Nullable DraftPaperVersionRow take(String fields, UUID by) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean goesOn = by.equals(keptBy) && keptAt.plus(PAUSE).isAfter(now);
        DraftPaperVersionRow before = fields.isEmpty() || goesOn ? null : new DraftPaperVersionRow(this);
        this.number = number + 1;
        this.fields = fields;
        this.keptBy = by;
        this.keptAt = now;
        return before;
    }

    /** The number of each draft of an audit, without its words. */
    public static Map<String, Integer> numbers(UUID audit) {
        return DraftPaperRow.<DraftPaperRow>find("audit", audit).project(Numbered.class).stream()
                .collect(Collectors.toMap(Numbered::about, Numbered::number));
    }

    /** What tells two states of a draft from each other. */
    public record Numbered(String about, int number) {}

    /** Forgets what nobody has touched for so many days of real time, at most so many; tells how many it were. */
    public static long forget(int days, int most) {
        List<DraftPaperRow> old = DraftPaperRow.<DraftPaperRow>find(
                        "keptAt < ?1", Instant.now().minus(Duration.ofDays(days)))
                .page(0, most)
                .list();
        old.forEach(DraftPaperRow::delete);
        return old.size();
    }
}
