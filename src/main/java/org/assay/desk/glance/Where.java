package org.assay.desk.glance;

import java.util.UUID;

/** The record that a value comes from: a page of the same file, or a person. */
public record Where(Kind kind, UUID id) {
    /** Whether it is a person, whom an assessor does not look up. */
    public boolean aboutAPerson() {
        return kind == Kind.PERSON;
    }

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
