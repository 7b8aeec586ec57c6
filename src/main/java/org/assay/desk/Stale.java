package org.assay.desk;

/** The caller has not seen the latest version of what she wants to change. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stale() {
        super("Someone else has changed this in the meantime. Read it again, then decide whether you still want to.");
    }
}
