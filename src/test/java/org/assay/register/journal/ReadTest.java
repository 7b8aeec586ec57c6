package org.assay.register.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A journal is whole where its hashes fit and where it ends as its row says. */
class ReadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_journal_that_ends_where_its_row_says_is_whole() {
        assertTrue(read(true).endingAt(row(2, "second")).whole());
    }

    @Test
    void a_journal_that_lost_its_end_is_not() {
        assertFalse(read(true).endingAt(row(3, "third")).whole());
    }

    @Test
    void nor_is_one_whose_last_entry_was_exchanged() {
        assertFalse(read(true).endingAt(row(2, "another")).whole());
    }

    @Test
    void nor_one_whose_hashes_do_not_fit() {
        assertFalse(read(false).endingAt(row(2, "second")).whole());
    }

    private static Journal.Read read(boolean hashesFit) {
        return new Journal.Read(
                List.of(line(1, "first"), line(2, "second")), hashesFit ? List.of() : List.of("The hashes do not fit"));
    }

    private static Journal.Line line(int seq, String hash) {
        UUID somebody = UUID.fromString("019aab00-0000-7000-8000-000000000011");
        return new Journal.Line(seq, Instant.EPOCH, DAY, hash, Entry.plain(somebody, "Something", null, DAY));
    }

    private static Headed row(int seq, String hash) {
        return new Headed() {
            @Override
            public int journalSeq() {
                return seq;
            }

            @Override
            public String journalHash() {
                return hash;
            }

            @Override
            public void journaled(int nextSeq, String nextHash) {
                throw new AssertionError("Reading appends nothing");
            }
        };
    }
}
