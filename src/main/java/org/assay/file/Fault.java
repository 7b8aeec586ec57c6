package org.assay.file;

/** Whose error a certificate is corrected for. */
public enum Fault implements Worded {
    BODY("the body"),
    CLIENT("the client");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
