package org.assay.register.certification;

/** Who may read what was typed in a deed. */
public enum Audience {
    /** The client and the body. */
    CLIENT,
    /** The body. */
    BODY,
    /** The audit team, and whoever reviews and decides; never the client. */
    TEAM
}
