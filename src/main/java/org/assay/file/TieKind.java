package org.assay.file;

/** How somebody can be bound to a client (ISO/IEC 17021-1, 5.2). */
public enum TieKind implements Worded {
    EMPLOYMENT("employment", true),
    CONSULTANCY("consultancy", true),
    TRAINING("training", true),
    INTERNAL_AUDIT("internal audits", true),
    FINANCIAL_INTEREST("financial interest", false),
    FAMILY("family", false),
    OTHER("other tie", false),
    /** Acts for the client here: on record by the client's members, and never declared. */
    MEMBERSHIP("member of the client", true);

    private final String words;
    private final boolean coolsOff;

    TieKind(String words, boolean coolsOff) {
        this.words = words;
        this.coolsOff = coolsOff;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether a person or the body declares it; what the register knows by itself is not declared. */
    public boolean declared() {
        return this != MEMBERSHIP;
    }

    /** Whether it still bars for years after its end; the others bar while they last. */
    public boolean coolsOff() {
        return coolsOff;
    }
}
