package org.assay.lifecycle;

import java.util.Collection;
import java.util.Optional;
import org.assay.file.LetterSense;
import org.assay.standard.WordLists;

/** What a letter sounds like. It proposes; whoever writes the letter and whoever deals with it say what it is. */
final class Disputed {
    private Disputed() {}

    /** An appeal before a complaint; empty where no word says so. */
    static Optional<LetterSense> by(WordLists lists, Collection<String> texts) {
        String all = String.join("\n", texts);
        return lists.appeals(all)
                ? Optional.of(LetterSense.APPEAL)
                : lists.complaints(all) ? Optional.of(LetterSense.COMPLAINT) : Optional.empty();
    }
}
