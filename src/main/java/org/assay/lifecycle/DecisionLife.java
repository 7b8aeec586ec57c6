package org.assay.lifecycle;

import java.util.List;
import java.util.Map;
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
        return file.decisions().stream()
                .filter(d -> d.id().equals(decision))
                .map(Decision::standing)
                .findFirst()
                .orElse(DecisionStanding.NONE);
    }

    /** Asks for a decision. Out of turn while another is asked for, or where the verb does not start from here. */
    public static Verdict request(Verb verb, Case c) {
        Standing standing = c.file().standingOn(c.today());
        CertificationMove move = CertificationMove.of(verb);
        if (!move.from().contains(standing)) {
            return new Verdict.OutOfTurn(move, standing);
        }
        return c.file()
                .openDecision()
                .<Verdict>map(open -> new Verdict.OutOfTurn(DecisionMove.REQUEST, open.standing()))
                .orElseGet(() -> moved(DecisionMove.REQUEST, DecisionStanding.NONE, verb, c));
    }

    /** Sets a request aside without deciding. */
    public static Verdict setAside(Case c) {
        DecisionStanding standing = standing(c.file(), c.deed().subject());
        return c.file()
                .openDecision()
                .filter(open -> open.id().equals(c.deed().subject()))
                .map(open -> moved(DecisionMove.SET_ASIDE, open.standing(), open.verb(), c))
                .orElseGet(() -> new Verdict.OutOfTurn(DecisionMove.SET_ASIDE, standing));
    }

    private static Verdict moved(DecisionMove move, DecisionStanding from, Verb verb, Case c) {
        Happening happening = new DecisionMoved(
                c.person(), c.today(), move, from, move.to(), c.deed().subject(), verb);
        return new Verdict.Allowed(List.of(happening), new Weighing(Map.of()));
    }
}
