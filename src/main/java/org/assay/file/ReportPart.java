package org.assay.file;

/** What the report of an initial audit must hold beyond what the file says of itself (ISO/IEC 17021-1, 9.4.8). */
public enum ReportPart implements Worded {
    OBJECTIVES("objectives, and whether they were met"),
    DEVIATIONS("deviations from the plan and their reasons"),
    SUMMARY("summary of conformity and effectiveness, with the evidence"),
    SCOPE("whether the scope is appropriate"),
    INTERNAL_AUDIT_AND_REVIEW("internal audit and management review"),
    CHANGES("significant changes"),
    UNRESOLVED("unresolved issues"),
    SAMPLING("that the audit sampled"),
    RECOMMENDATION("the team's recommendation");

    private final String words;

    ReportPart(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
