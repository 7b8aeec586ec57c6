package org.assay.desk.audit;

import java.util.Set;
import org.assay.desk.Asking;
import org.assay.desk.Checks;

/** Looks at the clauses and controls that somebody has named. */
final class Looked {
    private Looked() {}

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
