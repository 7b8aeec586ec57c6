package org.assay.standard;

/** How near a place of another framework is to a clause or control; never that one is fulfilled by the other. */
public enum Relation {
    DIRECT("same topic"),
    SUPPORTS("supports"),
    PARTIAL("covers a part"),
    GAP("no counterpart"),
    GUIDANCE("guidance");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** In a word or two. */
    public String words() {
        return words;
    }
}
