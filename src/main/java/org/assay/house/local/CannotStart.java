package org.assay.house.local;

/** Why a local run does not start, in words for the person who asked for it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private CannotStart(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The request itself is wrong: exit status 2. */
    static CannotStart misuse(String message) {
        return new CannotStart(2, message);
    }

    /** The request is right, the machine is not ready for it: exit status 1. */
    static CannotStart because(String message) {
        return new CannotStart(1, message);
    }

    public int status() {
        return status;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
