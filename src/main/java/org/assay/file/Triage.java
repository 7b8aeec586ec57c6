package org.assay.file;

/** What follows from a change that a client has told of. */
public enum Triage implements Worded {
    NO_EFFECT("no effect on the certification"),
    NEXT_AUDIT("looked at in the next audit"),
    DOCUMENTS("documents are reviewed"),
    SPECIAL_AUDIT("a special audit"),
    EXTENSION("a wider scope, or other particulars of it, is applied for"),
    REDUCTION("a decision about a smaller scope"),
    REISSUE("the certificate is printed anew with name or address");

    private final String words;

    Triage(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
