package org.assay.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page about ties and competences is about.
 *
 * @param person null for the body itself
 */
public record Bearer(@Nullable UUID person, String name) {
    static final String BODY = "body";

    /** Where to read about it. */
    public String place() {
        return person == null ? "/people" : Places.person(person);
    }

    String recorded() {
        return place() + "?recorded=1";
    }

    /** Where its parts have their addresses. */
    public String path() {
        return "/people/" + (person == null ? BODY : person);
    }
}
