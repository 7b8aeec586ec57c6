package org.assay.desk.audit;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.HalfDays;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** Looks at the clauses and controls that somebody has named. */
final class Looked {
    private Looked() {}

    /** Days, clauses and controls of an audit that is meant to take place. */
    static void audit(
            Checks.Found found,
            @Nullable BigDecimal days,
            @Nullable Set<String> clauses,
            @Nullable Set<String> controls,
            Asking asking) {
        found.unless(days == null || HalfDays.fits(days), "days", HalfDays.WRONG);
        if (clauses != null) {
            clauses(found, "clauses", clauses, asking);
        }
        controls(found, "controls", named(controls), asking);
    }

    /** Every clause of the standard that is audited itself. */
    static Set<String> all(Asking asking) {
        return asking.catalogue().auditable().stream().map(Requirement::id).collect(Collectors.toSet());
    }

    /** Nothing where nobody has named any. */
    static Set<String> named(@Nullable Set<String> controls) {
        return controls == null ? Set.of() : controls;
    }

    static void clauses(Checks.Found found, String field, Set<String> named, Asking asking) {
        named.forEach(k -> found.unless(
                asking.catalogue().auditable().stream().anyMatch(r -> r.id().equals(k)),
                field,
                "“" + k + "” is no clause that is audited"));
    }

    static void controls(Checks.Found found, String field, Set<String> named, Asking asking) {
        named.forEach(k -> found.unless(
                asking.catalogue().control(k).isPresent(), field, "“" + k + "” is no control of the reference set"));
    }
}
