package org.assay.desk;

/** What was asked for is not there, or not for this viewer's eyes; the answer is the same. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
