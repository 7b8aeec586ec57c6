package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assay.file.Certification;
import org.assay.file.Ending;
import org.assay.file.Ground;
import org.assay.file.Suspension;
import org.assay.file.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a situation says about what was decided so far.
 *
 * @param from first day of validity of the latest cycle
 * @param terms every cycle, where there was more than one
 */
record Decided(
        @Nullable LocalDate refused,
        @Nullable LocalDate granted,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Suspended> suspensions,
        @Nullable LocalDate withdrawn,
        @Nullable List<Term> terms,
        @Nullable Ending ending) {

    record Suspended(
            LocalDate from,
            @Nullable LocalDate lifted,
            Ground ground,
            @Nullable Set<Integer> systems) {}

    Certification facts() {
        return new Certification(
                refused,
                granted,
                from,
                until,
                suspensions.stream()
                        .map(s -> new Suspension(s.from, s.lifted, s.ground, s.systems))
                        .toList(),
                withdrawn,
                terms,
                ending);
    }
}
