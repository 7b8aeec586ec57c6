package org.assay.file.cycle;

import java.util.Set;
import java.util.TreeSet;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Something that is otherwise than it was in the last audit, in one sentence.
 *
 * @param name what it is called where somebody answers for it: {@code A.6.2.4}, {@code AI system 2}, {@code notice of 3 Nov 2026}
 * @param control that it is about; null where it is about none
 * @param system number of the AI system that it is about; null where it is about none
 * @param clauses that an audit would look at for it; a proposal, for the team decides
 */
public record Difference(
        Kind kind,
        String name,
        @Nullable String control,
        @Nullable Integer system,
        Set<String> clauses,
        String sentence) {
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

    static Difference of(Kind kind, String name, String sentence, String... clauses) {
        return new Difference(kind, name, null, null, Set.of(clauses), sentence);
    }

    /** One that is about a control, and bears its number. */
    static Difference ofControl(Kind kind, String control, String sentence, String... clauses) {
        return new Difference(kind, control, control, null, Set.of(clauses), sentence);
    }

    /** One that is about an AI system, and bears its number. */
    static Difference ofSystem(Kind kind, int number, String sentence, String... clauses) {
        return new Difference(kind, "AI system " + number, null, number, Set.of(clauses), sentence);
    }

    /** Clauses and controls to look at for it. */
    public Set<String> focus() {
        Set<String> all = new TreeSet<>(Cited.BY_NUMBER);
        all.addAll(clauses);
        if (kind == Kind.CONTROL_INCLUDED && control != null) {
            all.add(control);
        }
        return all;
    }
}
