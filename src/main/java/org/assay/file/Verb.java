package org.assay.file;

/** What a certification decision can say. */
public enum Verb implements Worded {
    GRANT("Grant certification"),
    GRANT_PART("Grant certification for a part"),
    REFUSE("Refuse certification"),
    SUSPEND("Suspend"),
    LIFT_SUSPENSION("Lift the suspension"),
    WITHDRAW("Withdraw");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
