package org.assay.desk.glance;

import java.util.UUID;

/** The record that a value comes from: a page of the same file, or a person. */
public record Where(Kind kind, UUID id) {
    /** What kind of record it is. */
    public enum Kind {
        FILE,
        APPLICATION,
        AUDIT,
        FINDING,
        RECORDS,
        JOURNAL,
        PERSON
    }
}
