package org.assay.house.brake;

/** More at once, or in too short a time, than one sign-in or one address is worked on for. */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public static final String CODE = "too-many";
    public static final String WORDS =
            "More was asked for at once than is answered. Nothing was done: wait a moment, then send it again.";
    /** Seconds after which it is worth a trial. */
    public static final String AGAIN = "5";

    public TooMany() {
        super(WORDS);
    }
}
