package org.assay.standard;

/** How hard a rule binds. */
public enum Force {
    /** Refuses; nobody may waive it. */
    SHALL,
    /** Refuses unless a justification is recorded. */
    SHOULD,
    /** The body's own: it can be switched off in the body's data, and waived with a justification. */
    HOUSE;

    /** Whether a recorded justification lets a deed pass that breaks such a rule. */
    public boolean waivable() {
        return this != SHALL;
    }
}
