package org.assay.lifecycle;

import java.util.List;
import java.util.Set;
import org.assay.rule.Rule;

/**
 * One row of a life's table. Its name is part of the record format.
 *
 * @param <S> the standings of that life
 */
public sealed interface Move<S extends Enum<S>> permits CertificationMove, DecisionMove, FindingMove {
    String name();

    /** The standings from which the move may be made. */
    Set<S> from();

    /** The standing that it leads to. */
    S to();

    /** Every rule that is weighed. */
    List<Rule> rules();
}
