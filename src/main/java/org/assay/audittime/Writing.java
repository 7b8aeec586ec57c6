package org.assay.audittime;

/** How much of the management system is in writing. */
public enum Writing {
    ALL("all in writing"),
    PARTS("in writing in parts"),
    LITTLE("little in writing"),
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
