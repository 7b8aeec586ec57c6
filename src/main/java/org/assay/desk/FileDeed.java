package org.assay.desk;

import java.time.LocalDate;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.lifecycle.Verdict;
import org.assay.register.decision.DecisionRow;

/** One act on a certification file: how it reads as a deed, how it is decided, and what it writes beside the facts. */
public interface FileDeed {
    /** The move's name, for the journal: {@code CertificationMove.GRANT}. */
    String move();

    /** What was typed. */
    Object content();

    Deed deed(CertificationFile file, LocalDate today);

    Verdict decide(Case c);

    /** Puts the texts into a decision that the deed has changed, before it is written. */
    default void word(DecisionRow decision) {}

    /** Texts and papers that belong to what was allowed; facts are written already. */
    default void written(CertificationFile now, Deed deed, LocalDate today) {}
}
