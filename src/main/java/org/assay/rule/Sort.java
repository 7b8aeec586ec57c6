package org.assay.rule;

/** Who can tell whether a rule is kept. */
public enum Sort {
    /** The facts of the file. */
    JUDGED,
    /** A named person, in her own words; never preselected. */
    ATTESTED,
    /** Nobody here: listed with the reason why not. */
    OUTSIDE
}
