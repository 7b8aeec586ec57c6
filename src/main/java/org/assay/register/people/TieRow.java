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
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** A tie to a client as it was declared, and its end. Only the end is ever written later. */
@Entity
@Table(name = "tie")
public class TieRow extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Nobody where the tie is the body's own. */
    @Column(name = "person_id", updatable = false)
    public @Nullable UUID person;

    @Column(name = "client_id", updatable = false)
    public UUID client;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public TieKind kind;

    @Column(updatable = false)
    public LocalDate since;

    public @Nullable LocalDate ended;

    @Column(updatable = false)
    public String statement;

    @Column(name = "recorded_by", updatable = false)
    public UUID recordedBy;

    @Column(name = "recorded_on", updatable = false)
    public LocalDate recordedOn;

    @Column(name = "end_recorded_by")
    public @Nullable UUID endRecordedBy;

    @Column(name = "end_recorded_on")
    public @Nullable LocalDate endRecordedOn;

    @Column(name = "end_reason")
    public @Nullable String endReason;

    @Version
    public int version;

    protected TieRow() {}

    public TieRow(
            UUID id, @Nullable UUID person, Tie declared, String statement, UUID recordedBy, LocalDate recordedOn) {
        this.id = id;
        this.person = person;
        this.client = declared.client();
        this.kind = declared.kind();
        this.since = declared.since();
        this.ended = declared.ended();
        this.statement = statement;
        this.recordedBy = recordedBy;
        this.recordedOn = recordedOn;
    }

    public void end(LocalDate on, String reason, UUID by, LocalDate today) {
        ended = on;
        endReason = reason;
        endRecordedBy = by;
        endRecordedOn = today;
    }

    /** SHA-256 of all that stands in it now. */
    public String seal() {
        return Hashes.of(Canonical.text(Arrays.asList(
                id,
                person,
                client,
                kind,
                since,
                ended,
                statement,
                recordedBy,
                recordedOn,
                endRecordedBy,
                endRecordedOn,
                endReason)));
    }

    public Tie read() {
        return new Tie(client, kind, since, ended);
    }
}
