package org.assay.file;

/** What a session of an audit plan is. */
public enum SessionKind implements Worded {
    OPENING(
            "opening meeting",
            false,
            "It says who is who, what is planned, how nonconformities are told, and how to object."),
    INTERVIEW("interview", true, "What people do is heard from them."),
    WALKTHROUGH("walkthrough", true, "What is written is held against what is done."),
    RECORDS("documents and records", true, "A sample of what is kept shows what was done."),
    FEEDBACK("feedback to the client", false, "Nothing that was seen is kept until the end."),
    TEAM("team meeting", false, "The team compares what was seen, and changes the plan where it has to."),
    PREPARATION("preparation of the closing meeting", false, "The team agrees on what it concludes."),
    CLOSING("closing meeting", false, "It tells what was found, and what happens next."),
    BREAK("break", false, "Nobody looks well for hours on end.");

    private final String words;
    private final boolean looks;
    private final String purpose;

    SessionKind(String words, boolean looks, String purpose) {
        this.words = words;
        this.looks = looks;
        this.purpose = purpose;
    }

    @Override
    public String words() {
        return words;
    }

    /** Why an audit has it. */
    public String purpose() {
        return purpose;
    }

    /** Whether something of the management system is looked at in it. */
    public boolean looks() {
        return looks;
    }

    /** Whether the client takes part. */
    public boolean withTheClient() {
        return looks || this == OPENING || this == FEEDBACK || this == CLOSING;
    }
}
