package org.assay.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One row of a life's table: a life is registered by standing among those that are permitted here. Its name is part of the record
 * format.
 *
 * @param <S> the standings of that life
 */
public sealed interface Move<S extends Enum<S>>
        permits ApplicationMove,
                AuditMove,
                FindingMove,
                DecisionMove,
                CertificationMove,
                CertificateMove,
                LetterMove,
                ChangeMove,
                PortfolioMove {
    String name();

    /** From where to where it leads, and past which rules. */
    Path<S> path();

    /** The standings from which the move may be made. */
    default Set<S> from() {
        return path().from();
    }

    /** The standing that it leads to; null where it leaves the thing where it stands. */
    default @Nullable S to() {
        return path().to();
    }

    /** Every rule that is weighed. */
    default List<Rule> rules() {
        return path().rules();
    }

    /** What it is done to. */
    About about();

    /** Everything in a file from whose standing it starts, and of which it is awaited; it decides nothing. */
    Stream<UUID> open(CertificationFile file);

    /**
     * The verdict of its life.
     *
     * @param newId of what it makes, where it makes something
     * @param more ids of what else it makes
     */
    Verdict decide(Case c, UUID newId, Supplier<UUID> more);

    /** Every move there is, life by life. */
    static Stream<Move<?>> all() {
        return Arrays.stream(Move.class.getPermittedSubclasses())
                .flatMap(life -> Arrays.stream(life.getEnumConstants()))
                .map(move -> (Move<?>) move);
    }

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
