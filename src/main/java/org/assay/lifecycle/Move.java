package org.assay.lifecycle;

import java.util.List;
import java.util.Set;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One row of a life's table. Its name is part of the record format.
 *
 * @param <S> the standings of that life
 */
public sealed interface Move<S extends Enum<S>>
        permits ApplicationMove,
                AuditMove,
                CertificateMove,
                CertificationMove,
                ChangeMove,
                DecisionMove,
                FindingMove,
                LetterMove,
                PortfolioMove {
    String name();

    /** The standings from which the move may be made. */
    Set<S> from();

    /** The standing that it leads to; null where it leaves the thing where it stands. */
    @Nullable
    S to();

    /** Every rule that is weighed. */
    List<Rule> rules();

    /** The name under which it is journaled, which is for ever: {@code AuditMove.START}. */
    default String journaled() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }

    /** The standing that it leads to from this one. */
    default S to(S from) {
        S to = to();
        return to == null ? from : to;
    }
}
