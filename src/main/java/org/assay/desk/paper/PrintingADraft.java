package org.assay.desk.paper;

/** Prints a paper that is not recorded yet, for whoever writes it: every page is marked as a draft, and nothing is signed or kept. */
public interface PrintingADraft {
    byte[] draft(PaperSource source);
}
