package org.assay.file;

/** What a nonconformity is to an older one; the older one keeps its grade and its standing. */
public enum LinkKind implements Worded {
    RECURS("comes back after it was verified"),
    ESCALATES("goes further than one that is open"),
    REPLACES("takes the place of one whose Stage 2 is exhausted");

    private final String words;

    LinkKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
