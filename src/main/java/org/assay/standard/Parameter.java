package org.assay.standard;

/** A number that a rule needs and that the law may change: its values are dated data. */
public enum Parameter {
    /** Months, counted from the last day of Stage 2, within which a major nonconformity is verified. */
    MAJOR_VERIFICATION_MONTHS,
    /** Years of the first certification cycle, counted from the decision. */
    CYCLE_YEARS,
    /** Months a suspension lasts at most in most cases. */
    SUSPENSION_MONTHS,
    /** Days after which something that has happened counts as entered late. */
    LATE_ENTRY_DAYS,
    /** Years after its end for which consultancy and the like still bar from work for that client. */
    COOLING_OFF_YEARS
}
