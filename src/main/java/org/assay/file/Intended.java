package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.audittime.Methods;
import org.jspecify.annotations.Nullable;

/**
 * An audit as a programme means it to be.
 *
 * @param on the day that its last day is meant to be
 * @param halfDays determined for it
 * @param clauses that it names; a surveillance looks at its {@linkplain Topic topics} beside them
 * @param controls that it names
 * @param cause of a special audit
 * @param parent the audit whose findings it follows up
 * @param announcement of a special audit at short notice or unannounced
 * @param missing clauses of the standard that it does not name; null in programmes of before that was kept
 * @param method half-days that the method of the file comes to for it today; null where it gives none
 */
public record Intended(
        AuditKind kind,
        LocalDate on,
        int halfDays,
        Set<String> clauses,
        Set<String> controls,
        @Nullable Cause cause,
        @Nullable UUID parent,
        @Nullable Announcement announcement,
        @Nullable Set<String> missing,
        @Nullable Integer method)
        implements Said {
    public Intended {
        clauses = InOrder.of(clauses);
        controls = InOrder.of(controls);
        missing = missing == null ? null : InOrder.of(missing);
    }

    public Intended(AuditKind kind, LocalDate on, int halfDays, Set<String> clauses, Set<String> controls) {
        this(kind, on, halfDays, clauses, controls, null, null, null, null, null);
    }

    /** Beside the clauses of the standard, of which it names some. */
    public Intended of(Set<String> all) {
        Set<String> left = all.stream().filter(n -> !clauses.contains(n)).collect(Collectors.toSet());
        return new Intended(kind, on, halfDays, clauses, controls, cause, parent, announcement, left, method);
    }

    /** Beside what the method of the file comes to for it by what is known today. */
    public Intended today(CertificationFile file, Methods methods) {
        int days = TimeToday.of(kind, file, methods);
        return new Intended(
                kind, on, halfDays, clauses, controls, cause, parent, announcement, missing, days == 0 ? null : days);
    }

    /** Everything that working papers are written about, but for controls. */
    public Set<String> about() {
        return kind == AuditKind.SURVEILLANCE
                ? Stream.concat(clauses.stream(), Topic.keys().stream()).collect(Collectors.toSet())
                : clauses;
    }
}
