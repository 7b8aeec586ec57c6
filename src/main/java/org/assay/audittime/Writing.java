package org.assay.audittime;

/** How far the documents of the management system have come. */
public enum Writing {
    WORKED_BY("worked by, with records of a full round"),
    IN_FORCE("approved and in force"),
    BEING_WRITTEN("being written"),
    /** The application does not say. */
    UNKNOWN("not said");

    private final String words;

    Writing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
