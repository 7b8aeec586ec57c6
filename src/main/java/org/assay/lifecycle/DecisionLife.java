package org.assay.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.lifecycle.Happening.DecisionMoved;

/** Asking for a decision, and setting the request aside; taking it is {@link CertificationLife#decide}. */
public final class DecisionLife {
    private DecisionLife() {}

    /** Where a decision stands; one that the file does not know stands at {@link DecisionStanding#NONE}. */
    public static DecisionStanding standing(CertificationFile file, UUID decision) {
        return file.decision(decision).map(Decision::standing).orElse(DecisionStanding.NONE);
    }

    /**
     * What stands in the way of a move of the decision that is the deed's subject: its own standing, or another decision
     * that is still asked for. There is one question at a time.
     */
    static Optional<Verdict> outOfTurn(DecisionMove move, Case c) {
        DecisionStanding standing = standing(c.file(), c.deed().subject());
        if (!move.from().contains(standing)) {
            return Optional.of(new Verdict.OutOfTurn(move, standing));
        }
        return c.file()
                .openDecision()
                .filter(open -> !open.id().equals(c.deed().subject()))
                .map(open -> new Verdict.OutOfTurn(move, open.standing()));
    }

    /** Asks for a decision. Out of turn while another is asked for, or where the verb does not start from here. */
    public static Verdict request(Verb verb, Case c) {
        Standing standing = c.file().standingOn(c.today());
        CertificationMove move = CertificationMove.of(verb);
        if (!move.from().contains(standing)) {
            return new Verdict.OutOfTurn(move, standing);
        }
        if (!CertificationLife.comesUp(move, c)) {
            return new Verdict.OutOfTurn(move, standing, "No part of the scope is suspended.");
        }
        return outOfTurn(DecisionMove.REQUEST, c).orElseGet(() -> moved(DecisionMove.REQUEST, verb, c));
    }

    /** Sets a request aside without deciding. */
    public static Verdict setAside(Case c) {
        return outOfTurn(DecisionMove.SET_ASIDE, c)
                .orElseGet(() ->
                        moved(DecisionMove.SET_ASIDE, verb(c.file(), c.deed().subject()), c));
    }

    /** Asks for more before deciding, or gives what was asked for; the request stays. */
    public static Verdict talk(DecisionMove move, Case c) {
        return outOfTurn(move, c)
                .orElseGet(() -> moved(move, verb(c.file(), c.deed().subject()), c));
    }

    private static Verdict moved(DecisionMove move, Verb verb, Case c) {
        UUID decision = c.deed().subject();
        DecisionStanding was = standing(c.file(), decision);
        return Turn.of(
                move,
                was,
                c,
                () -> List.of(new DecisionMoved(
                        c.person(),
                        c.today(),
                        move,
                        was,
                        move.to(),
                        decision,
                        verb,
                        null,
                        null,
                        null,
                        move == DecisionMove.ASK_INFORMATION ? c.person() : null,
                        null)));
    }

    private static Verb verb(CertificationFile file, UUID decision) {
        return file.decision(decision).map(Decision::verb).orElseThrow();
    }
}
