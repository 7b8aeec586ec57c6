package org.assay.file;

/** A place in the client's documentation package. */
public enum Slot implements Worded {
    SCOPE("scope of the AI management system", "4.3"),
    POLICY("AI policy", "5.2"),
    RISK_RESULTS("results of the AI risk assessment", "8.2"),
    TREATMENT_PLAN("risk treatment plan", "8.3"),
    INTERNAL_AUDIT("internal audit report", "9.2"),
    MANAGEMENT_REVIEW("management review minutes", "9.3"),
    NONCONFORMITY_RECORDS("records of nonconformities and corrective action", "10.2"),
    LIFE_CYCLE_PROCEDURES("AI life cycle procedures", "8.1"),
    COMPETENCE("evidence of competence", "7.2"),
    AWARENESS("evidence of awareness", "7.3"),
    IMPACT_ASSESSMENTS("AI system impact assessments", "8.4"),
    OBJECTIVES("AI objectives and how they are reached", "6.2");

    private final String words;
    private final String clause;

    Slot(String words, String clause) {
        this.words = words;
        this.clause = clause;
    }

    /** The clause of ISO/IEC 42001 that it belongs to. */
    public String clause() {
        return clause;
    }

    @Override
    public String words() {
        return words;
    }
}
