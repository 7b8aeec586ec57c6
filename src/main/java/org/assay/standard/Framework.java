package org.assay.standard;

import org.jspecify.annotations.Nullable;

/**
 * Another framework that clients may also be subject to.
 *
 * @param where for which part of the world
 * @param standing whether it is in force, told in our own words on the day of the crosswalk
 * @param overtaken what earlier tables say and no longer holds
 */
public record Framework(
        String id,
        String name,
        String kind,
        String where,
        String standing,
        @Nullable String overtaken,
        @Nullable String url) {
    public Framework {
        Given.words("a framework", "id", id);
        Given.words(id, "name", name);
        Given.words(id, "kind", kind);
        Given.words(id, "where", where);
        Given.words(id, "standing", standing);
    }
}
