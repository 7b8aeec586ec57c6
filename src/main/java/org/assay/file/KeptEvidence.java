package org.assay.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How long files that were taken as evidence stay: some days after the decision that rests on their audit (ISO/IEC 17021-1, 8.4 and 9.9). */
public final class KeptEvidence {
    private KeptEvidence() {}

    /**
     * The first day on which they are gone; empty while nothing is decided on the audit.
     *
     * @param days that the body keeps them after the decision, or after the last day of an audit that ended before its time
     */
    public static Optional<LocalDate> goneFrom(CertificationFile file, Audit audit, int days) {
        Optional<LocalDate> decided = audit.lastDay().flatMap(last -> file.decisions().stream()
                .filter(d -> d.takenOn(audit, last))
                .flatMap(d -> Stream.ofNullable(d.decidedOn()))
                .min(LocalDate::compareTo));
        return decided.or(() -> audit.standing() == AuditStanding.TERMINATED ? audit.lastDay() : Optional.empty())
                .map(day -> day.plusDays(days + 1L));
    }
}
