package org.assay.lifecycle;

import java.util.List;
import java.util.Set;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a move leads, and past which rules.
 *
 * @param from the standings from which it may be made
 * @param to the standing that it leads to; null where it leaves the thing where it stands
 * @param rules every rule that is weighed
 */
record Path<S extends Enum<S>>(Set<S> from, @Nullable S to, List<Rule> rules) {
    Path {
        rules = List.copyOf(rules);
    }

    static <S extends Enum<S>> Path<S> of(Set<S> from, @Nullable S to, Rule... rules) {
        return new Path<>(from, to, List.of(rules));
    }
}
