package org.assay.file;

/** What a client's letter is, whatever it calls itself (ISO/IEC 17021-1, 9.7 and 9.8). */
public enum LetterSense implements Worded {
    COMPLAINT("a complaint"),
    APPEAL("an appeal against a decision"),
    NEITHER("neither");

    private final String words;

    LetterSense(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether it is dealt with by people who took no part in what it is about. */
    public boolean disputes() {
        return this != NEITHER;
    }
}
