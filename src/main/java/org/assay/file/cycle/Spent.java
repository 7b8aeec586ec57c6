package org.assay.file.cycle;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.jspecify.annotations.Nullable;

/**
 * Time of one audit, in half-days (ISO/IEC 17021-1, 9.1.4).
 *
 * @param title what people call the audit
 * @param required as it was determined; 0 where nothing was
 * @param planned as dates and team were proposed last; null before that
 * @param delivered by lead auditor and auditors; null while nobody has entered it
 */
public record Spent(
        UUID audit,
        String title,
        int required,
        @Nullable Integer planned,
        @Nullable Integer delivered) {
    /** The audits that belong together with this one: both stages, or those of its cycle. */
    public static List<Spent> around(Audit audit, CertificationFile file) {
        var occasion = audit.occasion();
        Stream<Audit> all = occasion == null
                ? file.audits().stream()
                        .filter(a -> a.occasion() == null && a.standing().counts())
                : file.ofCycle(occasion.cycle()).stream();
        return all.map(a -> of(a, file)).toList();
    }

    /** One of its audits. */
    public static Spent of(Audit a, CertificationFile file) {
        var schedule = a.schedule();
        return new Spent(
                a.id(),
                file.title(a),
                file.determined(a),
                schedule == null ? null : schedule.halfDays(),
                a.work().presences().isEmpty() ? null : a.delivered());
    }

    /** Whether less was delivered than is required. */
    public boolean isShort() {
        return delivered != null && delivered < required;
    }
}
