package org.assay.file;

/** What a person did in an audit; who {@linkplain #audited audited} may not decide about it. */
public enum Part implements Worded {
    LEAD_AUDITOR("lead auditor", true),
    AUDITOR("auditor", true),
    TECHNICAL_EXPERT("technical expert", true),
    TRAINEE("auditor in training", true),
    TECHNICAL_REVIEWER("technical reviewer", false),
    APPLICATION_REVIEWER("application reviewer", false);

    private final String words;
    private final boolean audited;

    Part(String words, boolean audited) {
        this.words = words;
        this.audited = audited;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether the part counts as having carried out the audit (ISO/IEC 17021-1, 9.5.1.1). */
    public boolean audited() {
        return audited;
    }
}
