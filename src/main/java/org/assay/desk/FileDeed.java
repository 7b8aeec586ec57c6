package org.assay.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.lifecycle.Verdict;
import org.assay.register.certification.Audience;
import org.assay.register.decision.DecisionRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Kept;
import org.jspecify.annotations.Nullable;

/** One act on a certification file: how it reads as a deed, how it is decided, and what it writes beside the facts. */
public interface FileDeed {
    /** The move's name, for the journal: {@code CertificationMove.GRANT}. */
    String move();

    /** What was typed. */
    Object content();

    /** What is kept of it once it is done: what was typed, and what the register knows of it. Asked once it is decided. */
    default Object recorded() {
        return content();
    }

    /** Told the id of the record that was kept of it, in the act's transaction. */
    default void recorded(UUID record) {}

    /** What it is done to, so that one key is not taken for two deeds; empty where the file says it. */
    default String target() {
        return "";
    }

    /**
     * Whether something that somebody has done to the file since the caller read it changes what this deed is about, so that
     * it has to be read again first. The deed is weighed on the file as it stands either way.
     */
    default boolean overtakenBy(Entry since, CertificationFile now) {
        return true;
    }

    /** Who may read later what was typed. */
    default Audience audience() {
        return Audience.BODY;
    }

    /** Of which state of the file mails tell, where they tell of anything. */
    enum Telling {
        NOBODY,
        OF_NOW,
        /** What a deed takes away is named once more. */
        OF_BEFORE
    }

    /** Whether somebody is told of it by mail. */
    default Telling telling() {
        return Telling.NOBODY;
    }

    Deed deed(CertificationFile file, LocalDate today);

    /** Whom it is decided with a look at, beside whoever acts and whoever would join a team. */
    default Set<UUID> looksAt(CertificationFile file) {
        return Set.of();
    }

    Verdict decide(Case c);

    /** SHA-256 of what whoever acts had before her eyes, where that is kept; it is journaled. Asked once the deed is decided. */
    default @Nullable String shown() {
        return null;
    }

    /** Puts the texts into a decision that the deed has changed, before it is written. */
    default void word(DecisionRow decision) {}

    /** Puts the words into the file that are more than a record of the deed: its scope. */
    default CertificationFile worded(CertificationFile now, Deed deed) {
        return now;
    }

    /** The id that the outcome bears. */
    default UUID made(Deed deed) {
        return deed.subject();
    }

    /** Texts and papers that belong to what was allowed; facts are written already. */
    default void written(CertificationFile now, Deed deed, LocalDate today) {}

    /** Rows of words that the deed has left beside its record, with their hashes; asked once all is written. */
    default List<Kept> kept() {
        return List.of();
    }

    /** The papers that follow from what was allowed: ordered in the act's transaction, drawn up after it. */
    default List<PaperAsked> papers(CertificationFile now, Deed deed) {
        return List.of();
    }
}
