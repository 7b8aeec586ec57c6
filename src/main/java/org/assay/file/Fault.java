package org.assay.file;

/** Whose fault it was that a limit was missed, or that a certificate has to be corrected. */
public enum Fault implements Worded {
    BODY("the body’s"),
    CLIENT("the client’s");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
