package org.assay.file;

/** Whether a letter is answered. */
public enum LetterStanding implements Worded {
    NONE("not written"),
    AWAITS_CLIENT("awaits the client's answer"),
    AWAITS_BODY("awaits the body's answer"),
    ANSWERED("answered"),
    CLOSED("closed without an answer");

    private final String words;

    LetterStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
