package org.assay.register.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Announcement;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Occasion;
import org.jspecify.annotations.Nullable;

/** An audit, as far as lists and constraints need it; what rules read is in the file's document. */
@Entity
@Table(name = "audit")
public class AuditRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public AuditKind kind;

    @Enumerated(EnumType.STRING)
    public AuditStanding standing;

    @Column(name = "first_day")
    public @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    public @Nullable LocalDate lastDay;

    /** What people call it, where its kind alone does not say it: {@code Surveillance 2}. */
    public @Nullable String title;

    /** The day that its last day is meant to be; null for the stages of the initial audit. */
    @Column(name = "intended_for")
    public @Nullable LocalDate intendedFor;

    /** How it is announced, where not as usual. */
    @Enumerated(EnumType.STRING)
    public @Nullable Announcement announcement;

    /** Whether its client is told nothing of it, and the database shows a client nothing. */
    public boolean untold;

    protected AuditRow() {}

    public AuditRow(UUID client, UUID certification, Audit audit) {
        this.id = audit.id();
        this.client = client;
        this.certification = certification;
        this.kind = audit.kind();
        this.standing = audit.standing();
        this.firstDay = audit.firstDay().orElse(null);
        this.lastDay = audit.lastDay().orElse(null);
        this.title = Optional.ofNullable(audit.occasion())
                .map(o -> o.title(audit.kind()))
                .orElse(null);
        this.intendedFor =
                Optional.ofNullable(audit.occasion()).map(Occasion::intendedFor).orElse(null);
        this.announcement = audit.announcement().orElse(null);
        this.untold = audit.untold();
    }

    /** Takes over what a happening has changed, unread; tells how many rows have taken it. */
    static int changed(Audit now) {
        return update(
                "standing = ?1, firstDay = ?2, lastDay = ?3, intendedFor = ?4, untold = ?5 where id = ?6",
                now.standing(),
                now.firstDay().orElse(null),
                now.lastDay().orElse(null),
                Optional.ofNullable(now.occasion()).map(Occasion::intendedFor).orElse(null),
                now.untold(),
                now.id());
    }
}
