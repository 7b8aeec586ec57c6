package org.assay.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.calendar.Limits;
import org.assay.file.Case;
import org.assay.file.DecisionStanding;
import org.assay.file.Ground;
import org.assay.file.Standing;
import org.assay.lifecycle.Happening.CertificationMoved;
import org.assay.lifecycle.Happening.DecisionMoved;
import org.assay.rule.Rule;
import org.assay.rule.Weighed;
import org.assay.standard.Parameter;

/** What the table of {@link CertificationMove} offers and decides. */
public final class CertificationLife {
    private CertificationLife() {}

    /** Every move of the table, in its order: open, closed with the reasons, or not from here; the deed says nothing. */
    public static List<Offer> offers(Case c) {
        return Arrays.stream(CertificationMove.values()).map(m -> offer(m, c)).toList();
    }

    /** All rules of a move as they stand before anybody has typed a word; for the decision maker's page. */
    public static Weighing weigh(CertificationMove move, Case c) {
        return Weighing.of(move.rules(), c);
    }

    /**
     * Decides a case. The subject of the deed is the decision: the one that was asked for, or a new one. Where the deed
     * is allowed, the decision is taken and the certification moves.
     */
    public static Verdict decide(CertificationMove move, Case c) {
        Standing standing = c.file().standingOn(c.today());
        if (!move.from().contains(standing)) {
            return new Verdict.OutOfTurn(move, standing);
        }
        return DecisionLife.outOfTurn(DecisionMove.DECIDE, c).orElseGet(() -> weighed(move, standing, c));
    }

    private static Verdict weighed(CertificationMove move, Standing standing, Case c) {
        DecisionStanding asked = DecisionLife.standing(c.file(), c.deed().subject());
        Weighing weighing = Weighing.of(move.rules(), c);
        List<Refusal> refusals = weighing.refusals();
        return refusals.isEmpty()
                ? new Verdict.Allowed(happenings(move, asked, standing, c), weighing)
                : new Verdict.Refused(refusals, weighing);
    }

    private static List<Happening> happenings(
            CertificationMove move, DecisionStanding asked, Standing standing, Case c) {
        List<Happening> all = new ArrayList<>(List.of(decided(move, asked, c), moved(move, standing, c)));
        if (move.grants()) {
            all.add(CertificateLife.issued(c));
        }
        return all;
    }

    private static Offer offer(CertificationMove move, Case c) {
        Standing standing = c.file().standingOn(c.today());
        if (!move.from().contains(standing)) {
            return new Offer.Elsewhere(move, standing);
        }
        List<Rule> asked = move.rules().stream().filter(r -> asksFor(r, c)).toList();
        List<Refusal> closed = Weighing.of(
                        move.rules().stream().filter(r -> !asked.contains(r)).toList(), c)
                .refusals();
        return closed.isEmpty() ? new Offer.Open(move, asked) : new Offer.Closed(move, closed, asked);
    }

    /** A rule of the deed, or one that is broken but may be waived in the deed. */
    private static boolean asksFor(Rule rule, Case c) {
        return rule.ofTheDeed() || (rule.stated().force().waivable() && rule.weigh(c) instanceof Weighed.Broken);
    }

    private static Happening decided(CertificationMove move, DecisionStanding asked, Case c) {
        return new DecisionMoved(
                c.person(),
                c.today(),
                DecisionMove.DECIDE,
                asked,
                DecisionMove.DECIDE.to(),
                c.deed().subject(),
                move.verb(),
                move == CertificationMove.GRANT_PART ? c.file().paper().systems() : null);
    }

    private static Happening moved(CertificationMove move, Standing from, Case c) {
        boolean grants = move.grants();
        Ground ground =
                switch (move) {
                    case SUSPEND, WITHDRAW -> c.deed().ground();
                    case GRANT, GRANT_PART, REFUSE, LIFT_SUSPENSION -> null;
                };
        return new CertificationMoved(
                c.person(),
                c.today(),
                move,
                from,
                move.to(),
                c.deed().subject(),
                grants ? c.deed().effective() : null,
                grants ? Limits.firstExpiry(c.today(), c.law().of(Parameter.CYCLE_YEARS)) : null,
                ground);
    }
}
