package org.assay.desk;

import java.util.List;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.register.decision.DecisionRow;
import org.assay.register.journal.Kept;

/** What an act that the rules allow does beside the facts, which are written already. */
public interface Effect {
    /** The id that the outcome bears. */
    UUID made();

    /** What is kept of it: what was typed, and what the register knows of it. */
    Object recorded();

    /** Puts the words into the file that are more than a record of the deed: its scope. */
    default CertificationFile worded(CertificationFile now) {
        return now;
    }

    /** Puts the texts into a decision that the deed has changed, before it is written. */
    default void word(DecisionRow decision) {}

    /** Writes texts that belong to it; tells the rows of words that it leaves beside its record, with their hashes. */
    default List<Kept> written(CertificationFile now) {
        return List.of();
    }

    /** Told the id of the record that was kept of it, in the act's transaction. */
    default void keptAs(UUID record) {}

    /** The papers that follow from it: ordered in the act's transaction, drawn up after it. */
    default List<PaperAsked> papers(CertificationFile now) {
        return List.of();
    }
}
