package org.assay.register.journal;

/**
 * A row that knows the end of its own journal: whoever appends holds the row, so need not read the journal's last entry.
 * It also tells where a journal has lost its end, which no hash of what is left can tell.
 */
public interface Headed {
    /** Place of the last entry; 0 where there is none. */
    int journalSeq();

    /** Hash of the last entry; empty where there is none. */
    String journalHash();

    /** Takes over that an entry was appended in this transaction; the database keeps it. */
    void journaled(int seq, String hash);
}
