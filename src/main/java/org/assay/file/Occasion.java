package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an audit after the initial one is programmed for.
 *
 * @param cycle number of the cycle that it belongs to, from 1
 * @param number among the audits of its kind in that cycle, from 1; those that are not announced as usual count apart
 * @param intendedFor the day that its last day is meant to be; dates are proposed to the client later
 * @param halfDays determined for it
 * @param cause of a special audit; null for every other kind
 * @param parent the audit whose findings it follows up; null for every other kind
 * @param announcement of a special audit at short notice or unannounced; null for every other
 * @param clearedBy who of the body looked at the latest team in the place of a client that cannot object; null while nobody has
 * @param deviation that it comes after a limit that was missed; null where none was, or nobody has said so
 */
public record Occasion(
        int cycle,
        int number,
        LocalDate intendedFor,
        int halfDays,
        @Nullable Cause cause,
        @Nullable UUID parent,
        @Nullable Announcement announcement,
        @Nullable Person clearedBy,
        @Nullable Deviation deviation) {
    /** Of an audit that is announced as usual. */
    public Occasion(
            int cycle, int number, LocalDate intendedFor, int halfDays, @Nullable Cause cause, @Nullable UUID parent) {
        this(cycle, number, intendedFor, halfDays, cause, parent, null, null, null);
    }

    /** What people call the audit: its number where there are several, and that of a later cycle. */
    public String title(AuditKind kind) {
        if (kind == AuditKind.STAGE_1) {
            return kind.words() + " before recertification" + (cycle > 1 ? ", cycle " + cycle : "");
        }
        return (announcement == null ? kind.words() : announcement.title())
                + (kind == AuditKind.SURVEILLANCE || number > 1 ? " " + number : "")
                + (cycle > 1 ? ", cycle " + cycle : "");
    }

    Occasion meantFor(LocalDate day, int determined) {
        return new Occasion(cycle, number, day, determined, cause, parent, announcement, clearedBy, deviation);
    }

    Occasion cleared(@Nullable Person by) {
        return new Occasion(cycle, number, intendedFor, halfDays, cause, parent, announcement, by, deviation);
    }

    Occasion deviating(Deviation now) {
        return new Occasion(cycle, number, intendedFor, halfDays, cause, parent, announcement, clearedBy, now);
    }
}
