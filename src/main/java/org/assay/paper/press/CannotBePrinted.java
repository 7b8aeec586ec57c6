package org.assay.paper.press;

/** A paper that the press will not print: half of a name is worse than none. */
public final class CannotBePrinted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotBePrinted(String why) {
        super(why);
    }

    CannotBePrinted(String why, Throwable cause) {
        super(why, cause);
    }
}
