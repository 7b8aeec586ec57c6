package org.assay.access;

/** A valid sign-in that no person of the register stands behind yet. */
public final class NotLinked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotLinked(String subject) {
        super("Your sign-in is not linked to a person yet. Ask an administrator to link " + subject + ".");
    }
}
