package org.assay.access;

/** A sign-in of somebody who keeps prices and audits, reviews or decides as well: one of the two has to go. */
public final class KnowsPrices extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KnowsPrices(String who) {
        super(who
                + ", and whoever does that knows no price, so that no price weighs in a decision (ISO/IEC 17021-1, 5.2)."
                + " The role commercial and those of auditing, reviewing and deciding belong to different persons, whatever"
                + " the sign-in. Ask an administrator to give one of the two to somebody else.");
    }
}
