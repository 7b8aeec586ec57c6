package org.assay.file;

/** Something of a coded list that people read in words. */
public interface Worded {
    /** In the words of the trade, without a capital. */
    String words();
}
