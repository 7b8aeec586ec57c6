package org.assay.file;

/** Where a certificate document stands; where the certification stands is another matter. */
public enum PaperStanding implements Worded {
    NONE("not drafted"),
    PROOF("proof with the client"),
    OBJECTED("the client asks for changes"),
    APPROVED("proof approved by the client"),
    ISSUED("issued");

    private final String words;

    PaperStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether a wording is ready that the client is shown or was shown, and that is not issued yet. */
    public boolean proofed() {
        return this == PROOF || this == OBJECTED || this == APPROVED;
    }
}
