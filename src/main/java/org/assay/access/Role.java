package org.assay.access;

/** The roles of the realm, as tokens carry them. */
public final class Role {
    public static final String CLIENT = "client";
    public static final String LEAD_AUDITOR = "lead-auditor";
    public static final String DECISION_MAKER = "decision-maker";
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
