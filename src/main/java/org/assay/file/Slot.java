package org.assay.file;

/** A place in the client's documentation package. */
public enum Slot implements Worded {
    SCOPE("scope of the AI management system"),
    POLICY("AI policy"),
    RISK_RESULTS("results of the AI risk assessment"),
    TREATMENT_PLAN("risk treatment plan"),
    INTERNAL_AUDIT("internal audit report"),
    MANAGEMENT_REVIEW("management review minutes"),
    NONCONFORMITY_RECORDS("records of nonconformities and corrective action"),
    LIFE_CYCLE_PROCEDURES("AI life cycle procedures"),
    COMPETENCE("evidence of competence"),
    AWARENESS("evidence of awareness"),
    IMPACT_ASSESSMENTS("AI system impact assessments");

    private final String words;

    Slot(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
