package org.assay.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of another framework, and where ISO/IEC 42001 speaks of the same. An aid in finding evidence, never conformity.
 *
 * @param framework id of the framework
 * @param ref the place, as that framework numbers it
 * @param to clauses, groups, controls, or {@link #ANNEX_A}; a row that leads nowhere says why in its note
 * @param at lines of the page, or the public source
 */
public record CrosswalkRow(
        String id,
        String framework,
        String ref,
        String topic,
        List<String> to,
        Relation relation,
        Origin source,
        @Nullable String at,
        Confidence confidence,
        @Nullable String note) {
    /** All controls together. */
    public static final String ANNEX_A = "Annex A";

    public CrosswalkRow {
        Given.words("a row", "id", id);
        Given.words(id, "framework", framework);
        Given.words(id, "ref", ref);
        Given.words(id, "topic", topic);
        Given.value(id, "relation", relation);
        Given.value(id, "source", source);
        Given.value(id, "confidence", confidence);
        to = Given.all(id, "to", to);
        Given.that(!to.isEmpty() || note != null, id, "note must say why the row leads nowhere");
    }
}
