package org.assay.rule;

import java.util.List;

/** Every rule there is, found by the chapters that {@link Rule} permits. */
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return RuleBook.constants().toList();
    }
}
