package org.assay.access;

/** A sign-in in a role of the body, that acts for a client as well: nobody sits on both sides of the table. */
public final class TwoHats extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TwoHats() {
        super(
                "You act for a client, and this sign-in bears a role of the certification body (ISO/IEC 17021-1, 5.2.10)."
                        + " Ask an administrator to end the membership, or to take one of the roles away at the sign-in server.");
    }
}
