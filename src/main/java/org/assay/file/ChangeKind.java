package org.assay.file;

/** What a client tells the body of (ISO/IEC 17021-1, 8.5.3). */
public enum ChangeKind implements Worded {
    LEGAL("legal status or ownership"),
    MANAGEMENT("organisation and management"),
    CONTACT("contact address and sites"),
    OPERATIONS("scope of operations"),
    AI_SYSTEMS("AI systems"),
    SYSTEM("major change of the management system or its processes"),
    EXTENSION("application for a wider scope");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** What waits for the body until it is looked at. */
    public String awaited() {
        return this == EXTENSION
                ? "Application for a wider scope: to review"
                : "Change told of, " + words + ": to look at";
    }

    /** Whether it leaves what is certified as it is, so that a certificate may be printed anew without a decision. */
    public boolean leavesTheScope() {
        return this == LEGAL || this == CONTACT;
    }
}
