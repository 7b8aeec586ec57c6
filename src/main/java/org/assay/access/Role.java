package org.assay.access;

/** The roles of the realm, as tokens carry them. */
public final class Role {
    public static final String CLIENT = "client";
    public static final String LEAD_AUDITOR = "lead-auditor";
    public static final String DECISION_MAKER = "decision-maker";
    public static final String ADMINISTRATOR = "administrator";
    public static final String PROGRAMME_MANAGER = "programme-manager";
    public static final String AUDITOR = "auditor";
    public static final String TECHNICAL_EXPERT = "technical-expert";
    public static final String TECHNICAL_REVIEWER = "technical-reviewer";
    public static final String IMPARTIALITY_OFFICER = "impartiality-officer";

    /** Keeps price lists and sends offers; whoever has this role neither reviews nor decides. */
    public static final String COMMERCIAL = "commercial";

    /** Of an accreditation body: reads files and their journals, and no act accepts it. */
    public static final String ASSESSOR = "assessor";

    private Role() {}
}
