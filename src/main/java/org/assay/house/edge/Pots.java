package org.assay.house.edge;

/**
 * How the memory for bodies is shared out: three quarters to uploads, of which one network fills half, and the rest to what
 * is ordinary, of which one network fills a quarter. So no upload keeps anybody from sending a form.
 *
 * @param uploads what requests with files are held in
 * @param ordinary what all others are held in
 */
record Pots(Pot uploads, Pot ordinary) {
    /**
     * Shares out.
     *
     * @param bytes of all bodies at once
     * @param file bytes of the largest file
     * @throws IllegalStateException where an upload is above a third of all: then two of one office would not pass
     */
    static Pots of(long bytes, long file) {
        long largest = Math.max(file, Bodies.MOST_OF_AN_UPLOAD);
        if (largest > bytes / 3) {
            throw new IllegalStateException("ASSAY_EDGE_BYTES is " + bytes + ", and one upload may have " + largest
                    + " bytes: above a third of it. Raise ASSAY_EDGE_BYTES (and the memory of the process), or lower"
                    + " ASSAY_FILES_MOST.");
        }
        long uploads = bytes / 4 * 3;
        long rest = bytes - uploads;
        return new Pots(new Pot(uploads, uploads / 2), new Pot(rest, rest / 4));
    }
}
