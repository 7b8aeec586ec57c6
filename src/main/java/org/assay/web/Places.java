package org.assay.web;

import java.util.UUID;

/** Addresses to go on to. */
final class Places {
    private Places() {}

    static String file(UUID id) {
        return "/certifications/" + id;
    }

    /** The file, with a word that something was recorded. */
    static String recorded(UUID id) {
        return file(id) + "?recorded=1";
    }

    static String person(UUID id) {
        return "/people/" + id;
    }

    /** The person, with a word that something was recorded. */
    static String recordedOf(UUID id) {
        return person(id) + "?recorded=1";
    }
}
