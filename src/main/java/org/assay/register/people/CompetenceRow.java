package org.assay.register.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.assay.file.Competence;
import org.assay.file.Function;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** A competence as it was granted, and its end where it was ended before its time. Only the end is ever written later. */
@Entity
@Table(name = "competence")
public class CompetenceRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "person_id", updatable = false)
    public UUID person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Function function;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Standard standard;

    @Column(updatable = false)
    public String area;

    @Column(name = "valid_from", updatable = false)
    public LocalDate from;

    @Column(name = "valid_until", updatable = false)
    public @Nullable LocalDate until;

    @Column(updatable = false)
    public String evidence;

    @Column(name = "recorded_by", updatable = false)
    public UUID recordedBy;

    @Column(name = "recorded_on", updatable = false)
    public LocalDate recordedOn;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    @Column(name = "end_recorded_by")
    public @Nullable UUID endRecordedBy;

    @Column(name = "end_recorded_on")
    public @Nullable LocalDate endRecordedOn;

    @Column(name = "end_reason")
    public @Nullable String endReason;

    @Version
    public int version;

    protected CompetenceRow() {}

    public CompetenceRow(
            UUID id, UUID person, Competence granted, String evidence, UUID recordedBy, LocalDate recordedOn) {
        this.id = id;
        this.person = person;
        this.function = granted.function();
        this.standard = granted.standard();
        this.area = granted.area();
        this.from = granted.from();
        this.until = granted.until();
        this.evidence = evidence;
        this.recordedBy = recordedBy;
        this.recordedOn = recordedOn;
    }

    public void end(LocalDate on, String reason, UUID by, LocalDate today) {
        endedOn = on;
        endReason = reason;
        endRecordedBy = by;
        endRecordedOn = today;
    }

    /** SHA-256 of all that stands in it now. */
    public String seal() {
        return Hashes.of(Canonical.text(Arrays.asList(
                id,
                person,
                function,
                standard,
                area,
                from,
                until,
                evidence,
                recordedBy,
                recordedOn,
                endedOn,
                endRecordedBy,
                endRecordedOn,
                endReason)));
    }

    /** As it stands: until its own last day, or until the earlier one on which it was ended. */
    public Competence read() {
        return new Competence(function, standard, area, from, endedOn == null ? until : endedOn, recordedOn);
    }
}
