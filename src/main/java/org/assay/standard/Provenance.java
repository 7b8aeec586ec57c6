package org.assay.standard;

/** How a number came to us; a number that is {@link #UNVERIFIED} may not bind anybody. */
public enum Provenance {
    LICENSED_TEXT,
    PUBLIC_SOURCE,
    CB_METHOD,
    UNVERIFIED
}
