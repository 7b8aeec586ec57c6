package org.assay.desk.upload;

/** A file is not taken; the message says why, and what to do. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String why) {
        super(why);
    }

    /** Why, and what to do. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
