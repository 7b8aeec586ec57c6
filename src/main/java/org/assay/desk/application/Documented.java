package org.assay.desk.application;

import org.assay.file.Worded;

/** What an applicant has in writing when it applies: input to audit time, never a score. */
public enum Documented implements Worded {
    SCOPE("scope of the AI management system"),
    POLICY("AI policy, approved by top management"),
    RISK_ASSESSMENT("method and results of the AI risk assessment"),
    IMPACT_ASSESSMENTS("impact assessment of every AI system in scope"),
    STATEMENT_OF_APPLICABILITY("statement of applicability"),
    LIFE_CYCLE("procedures for the life cycle of AI systems"),
    INTERNAL_AUDIT("report of an internal audit"),
    MANAGEMENT_REVIEW("minutes of a management review");

    private final String words;

    Documented(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
