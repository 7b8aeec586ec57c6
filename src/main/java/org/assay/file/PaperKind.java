package org.assay.file;

/** What people hold in their hands: the kinds of paper that a file gives rise to. */
public enum PaperKind implements Worded {
    CERTIFICATE("certificate", true),
    AUDIT_REPORT("audit report", true),
    STAGE_1_REPORT("Stage 1 report", true),
    AUDIT_PLAN("audit plan", true),
    TEAM_NOTIFICATION("notification of dates and team", true),
    APPOINTMENT("appointment of the audit team", false),
    TIME_WORKSHEET("audit time worksheet", false),
    NONCONFORMITY_SHEET("nonconformity sheet of the closing meeting", true),
    NONCONFORMITY_RECORD("nonconformity record", false),
    DECISION_FILE("decision file", false),
    DECISION_LETTER("letter about the decision", true),
    SUSPENSION_LETTER("letter about the suspension", true),
    LIFTING_LETTER("letter about the end of the suspension", true),
    WITHDRAWAL_LETTER("letter about the withdrawal", true),
    APPLICATION_LETTER("letter about the end of the application", true),
    AGREEMENT("certification agreement", true);

    private final String words;
    private final boolean forTheClient;

    PaperKind(String words, boolean forTheClient) {
        this.words = words;
        this.forTheClient = forTheClient;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether the client may read it; the others stay with the body. */
    public boolean forTheClient() {
        return forTheClient;
    }
}
