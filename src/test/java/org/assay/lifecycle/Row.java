package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.assay.rule.Rule;

/** One row of a table as a test restates it. */
record Row<S extends Enum<S>>(Move<S> move, Set<S> from, S to, List<Rule> rules) {
    static <S extends Enum<S>> Row<S> of(Move<S> move, Set<S> from, S to, Rule... rules) {
        return new Row<>(move, from, to, List.of(rules));
    }

    void isKept() {
        assertAll(
                () -> assertEquals(from, move.from(), "from"),
                () -> assertEquals(to, move.to(), "to"),
                () -> assertEquals(rules, move.rules(), "rules"));
    }

    @Override
    public String toString() {
        return move.name();
    }
}
