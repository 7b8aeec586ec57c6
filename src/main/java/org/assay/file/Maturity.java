package org.assay.file;

/** How far the documents of a management system have come when an organisation applies, by its own word. */
public enum Maturity implements Worded {
    BEING_WRITTEN("being written"),
    IN_FORCE("approved and in force"),
    WORKED_BY("worked by, with records of a full round of internal audit and management review");

    private final String words;

    Maturity(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
