package org.assay.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a clause that a line of a derivation names is looked up. */
final class Clauses {
    private static final Pattern NUMBERED = Pattern.compile("ISO/IEC (?:17021-1|42006), ([0-9]+(?:\\.[0-9]+)*)");

    private Clauses() {}

    /** The rule book with the rules of the clause; for a body's own method the page of its methods. */
    static String address(@Nullable String clause) {
        Matcher m = NUMBERED.matcher(clause == null ? "" : clause);
        return m.find() ? "/rules?q=" + m.group(1) : "/audit-time";
    }
}
