package org.assay.standard;

/** Which turn of plan, do, check and act a clause belongs to. */
public enum Phase {
    PLAN,
    DO,
    CHECK,
    ACT
}
