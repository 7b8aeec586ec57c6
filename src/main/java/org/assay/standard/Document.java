package org.assay.standard;

/** A document that rules are taken from. */
public enum Document {
    ISO_17021_1("ISO/IEC 17021-1:2015"),
    ISO_42006("ISO/IEC 42006:2025"),
    HOUSE("House rules");

    private final String title;

    Document(String title) {
        this.title = title;
    }

    /** As it is cited, with its edition. */
    public String title() {
        return title;
    }
}
