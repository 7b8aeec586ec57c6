package org.assay.file.cycle;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that is otherwise than it was in the last audit, in one sentence.
 *
 * @param control that it is about; null where it is about none
 * @param system number of the AI system that it is about; null where it is about none
 * @param clauses that an audit would look at for it; a proposal, for the team decides
 */
public record Difference(
        Kind kind, @Nullable String control, @Nullable Integer system, Set<String> clauses, String sentence) {
    public enum Kind {
        CONTROL_INCLUDED,
        CONTROL_EXCLUDED,
        SYSTEM_NEW,
        SYSTEM_GONE,
        SYSTEM_CHANGED,
        SYSTEM_APPLIED_FOR,
        ORGANISATION,
        SCOPE,
        NOTICE
    }

    public Difference {
        clauses = Set.copyOf(clauses);
    }

    static Difference of(Kind kind, String sentence, String... clauses) {
        return new Difference(kind, null, null, Set.of(clauses), sentence);
    }

    Difference about(@Nullable String which) {
        return new Difference(kind, which, system, clauses, sentence);
    }

    Difference about(int number) {
        return new Difference(kind, control, number, clauses, sentence);
    }

    /** Clauses and controls to look at for it. */
    public Set<String> focus() {
        Set<String> all = new TreeSet<>(clauses);
        if (kind == Kind.CONTROL_INCLUDED && control != null) {
            all.add(control);
        }
        return all;
    }
}
