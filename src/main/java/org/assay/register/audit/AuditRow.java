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

    /** Who is awaited about a change in the middle of the audit; null where nobody is. */
    @Enumerated(EnumType.STRING)
    @Column(name = "change_awaits")
    public @Nullable Awaited changeAwaits;

    /** How it is announced, where not as usual. */
    @Enumerated(EnumType.STRING)
    public @Nullable Announcement announcement;

    /** Whether its client is told nothing of it, and the database shows a client nothing. */
    public boolean untold;

    /** Whether its team was looked at in the client's place, so that the leader plans. */
    @Column(name = "to_plan")
    public boolean toPlan;

    /** Since when somebody is awaited about the time that it showed; null where nobody is. */
    @Column(name = "look_since")
    public @Nullable LocalDate lookSince;

    /** Who looked at its time, where another person is to approve what came of it; null where nobody is awaited for that. */
    @Column(name = "look_by")
    public @Nullable UUID lookBy;

    /** Whether other days were determined after it than before. */
    @Column(name = "days_anew")
    public boolean daysAnew;

    /** Whose word a change of days or team awaits: the client's consent, or the body's answer to its objection. */
    public enum Awaited {
        CLIENT,
        BODY
    }

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
        this.changeAwaits = awaited(audit);
        this.announcement = audit.announcement().orElse(null);
        this.untold = audit.untold();
        this.toPlan = toPlan(audit);
        this.lookSince = audit.lookAwaitedSince().orElse(null);
        this.lookBy = lookBy(audit);
        this.daysAnew = daysAnew(audit);
    }

    /** Takes over what a happening has changed, unread; tells how many rows have taken it. */
    static int changed(Audit now) {
        return update(
                "standing = ?1, firstDay = ?2, lastDay = ?3, intendedFor = ?4, changeAwaits = ?5, untold = ?6,"
                        + " toPlan = ?7, lookSince = ?8, lookBy = ?9, daysAnew = ?10 where id = ?11",
                now.standing(),
                now.firstDay().orElse(null),
                now.lastDay().orElse(null),
                Optional.ofNullable(now.occasion()).map(Occasion::intendedFor).orElse(null),
                awaited(now),
                now.untold(),
                toPlan(now),
                now.lookAwaitedSince().orElse(null),
                lookBy(now),
                daysAnew(now),
                now.id());
    }

    private static @Nullable UUID lookBy(Audit audit) {
        return audit.lookAwaitedSince().isEmpty() || audit.timeLook() == null
                ? null
                : audit.timeLook().by().id();
    }

    private static boolean daysAnew(Audit audit) {
        return audit.timeLook() != null && audit.timeLook().now() != null;
    }

    private static boolean toPlan(Audit audit) {
        return audit.standing() == AuditStanding.SCHEDULED && audit.cleared();
    }

    private static @Nullable Awaited awaited(Audit audit) {
        if (!audit.underWay()) {
            return null;
        }
        return audit.objectedTo() ? Awaited.BODY : audit.awaitsConsent() ? Awaited.CLIENT : null;
    }
}
