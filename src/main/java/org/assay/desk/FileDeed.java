package org.assay.desk;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.lifecycle.Verdict;
import org.assay.register.certification.Audience;
import org.assay.register.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One act on a certification file, as it was sent. It is read against the file, weighed, and done where the rules allow it; what
 * one step finds out is handed to the next, and nothing is kept in between.
 *
 * @param <E> what it does beside the facts
 */
public interface FileDeed<E extends Effect> {
    /** The move's name, for the journal: {@code CertificationMove.GRANT}. */
    String move();

    /** What was typed. */
    Object content();

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

    /** Whom it is decided with a look at, beside whoever acts and whoever would join a team. */
    default Set<UUID> looksAt(CertificationFile file) {
        return Set.of();
    }

    /** Reads it against the file as it stands on a day; what does not fit is refused by its field. */
    Prepared<E> prepared(CertificationFile file, LocalDate today);

    /**
     * An act that was read against a file.
     *
     * @param audience who may read later what was typed
     * @param weighing decides about it by the rules
     */
    record Prepared<E extends Effect>(Deed deed, Audience audience, Weighing<E> weighing) {}

    /** Decides about an act. */
    @FunctionalInterface
    interface Weighing<E extends Effect> {
        Decided<E> of(Case c);
    }

    /**
     * An act that was decided about.
     *
     * @param shown SHA-256 of what whoever acts had before her eyes, where that is kept; it is journaled
     * @param effect what it does beside the facts, where the verdict allows it
     */
    record Decided<E extends Effect>(
            Verdict verdict, @Nullable String shown, E effect) {
        public Decided(Verdict verdict, E effect) {
            this(verdict, null, effect);
        }
    }
}
