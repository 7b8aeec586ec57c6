package org.assay.desk.certificate;

import java.time.LocalDate;
import java.util.List;
import org.assay.file.Certification;
import org.assay.file.Term;
import org.jspecify.annotations.Nullable;

/**
 * The gap between two cycles, which a certificate shows where it names its original day (note to ISO/IEC 17021-1, 8.2.2).
 *
 * @param expired last day of validity of the cycle before
 * @param decided the day on which the present cycle was decided
 */
public record Lapse(LocalDate expired, LocalDate decided) {
    static @Nullable Lapse of(Certification facts) {
        List<Term> all = facts.cycles();
        if (all.size() < 2) {
            return null;
        }
        Term last = all.getLast();
        LocalDate expired = all.get(all.size() - 2).until();
        return last.from().isAfter(expired.plusDays(1)) ? new Lapse(expired, last.decidedOn()) : null;
    }
}
