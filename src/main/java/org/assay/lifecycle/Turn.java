package org.assay.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.file.Case;

/** One turn of any life: from where it stands, by all its rules, to what happens then. */
final class Turn {
    private Turn() {}

    static <S extends Enum<S>> Verdict of(Move<S> move, S standing, Case c, Supplier<List<Happening>> then) {
        return of(move, standing, Optional.empty(), c, then);
    }

    /**
     * The same of a move that nobody may await where the thing stands.
     *
     * @param unasked why nobody awaits the move although it starts from here; see {@link Awaited}
     */
    static <S extends Enum<S>> Verdict of(
            Move<S> move, S standing, Optional<String> unasked, Case c, Supplier<List<Happening>> then) {
        if (!move.from().contains(standing)) {
            return new Verdict.OutOfTurn(move, standing);
        }
        if (unasked.isPresent()) {
            return new Verdict.OutOfTurn(move, standing, unasked.get());
        }
        Weighing weighing = Weighing.of(move.rules(), c);
        List<Refusal> refusals = weighing.refusals();
        return refusals.isEmpty() ? new Verdict.Allowed(then.get(), weighing) : new Verdict.Refused(refusals, weighing);
    }
}
