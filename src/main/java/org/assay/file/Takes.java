package org.assay.file;

/** What a client lets the body take as evidence; what is seen is referred to in any case. */
public enum Takes implements Worded {
    REFERENCE("nothing: it is seen and referred to"),
    REDACTED("copies in which nobody can be recognised"),
    FILE("copies as they are");

    private final String words;

    Takes(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
