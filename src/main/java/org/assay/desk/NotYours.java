package org.assay.desk;

/** The caller's role would do, but not for this person or this tie; the message says who may. */
public final class NotYours extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYours(String message) {
        super(message);
    }
}
