package org.assay.register;

/** What is kept has been changed beside the register, so that nobody can read it any more. */
public final class Unreadable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public Unreadable(Throwable cause) {
        super("What was kept cannot be read", cause);
    }
}
