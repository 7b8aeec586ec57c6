package org.assay.desk;

/** A key was used again for other content. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("This key was used for something else");
    }
}
