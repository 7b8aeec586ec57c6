package org.assay.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.calendar.Limits;
import org.assay.calendar.Renewal;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.CertifiedScope;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Deviation;
import org.assay.file.FormText;
import org.assay.file.LeftWith;
import org.assay.file.PartOfTheScope;
import org.assay.file.Standing;
import org.assay.file.Term;
import org.assay.file.Verb;
import org.assay.lifecycle.Happening.CertificationMoved;
import org.assay.lifecycle.Happening.DecisionMoved;
import org.assay.rule.LimitRule;
import org.assay.rule.Rule;
import org.assay.rule.SuspensionRule;
import org.assay.rule.Weighed;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/** What the table of {@link CertificationMove} offers and decides. */
public final class CertificationLife {
    /** After these nothing more is audited: what lies ahead is called off. */
    private static final Set<CertificationMove> OVER = EnumSet.of(
            CertificationMove.REFUSE,
            CertificationMove.WITHDRAW,
            CertificationMove.END,
            CertificationMove.TRANSFER_OUT);

    private CertificationLife() {}

    /** Whether a move is a question at all from where the file stands: no part is lifted where none is suspended. */
    public static boolean comesUp(CertificationMove move, Case c) {
        return move.from().contains(c.file().standingOn(c.today()))
                && (move != CertificationMove.LIFT_PART
                        || c.file()
                                .certification()
                                .begunBy(c.today())
                                .suspendedPart()
                                .isPresent());
    }

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
        if (move.prints()) {
            all.add(CertificateLife.issued(c));
        }
        if (move == CertificationMove.EXTEND) {
            ChangeLife.takenEffect(c).ifPresent(all::add);
        }
        if (OVER.contains(move)) {
            LeftOver.calledOff(c).forEach(all::add);
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

    /** The decision that a certificate of a file rests on as it is printed today: the latest from which a print follows. */
    public static Optional<Decision> printed(CertificationFile file) {
        return file.decisions().stream()
                .filter(d -> d.standing() == DecisionStanding.DECIDED && d.decidedOn() != null)
                .filter(d -> d.verb() == Verb.GRANT
                        || d.verb() == Verb.GRANT_PART
                        || CertificationMove.of(d.verb()).reissues())
                .reduce((one, other) ->
                        Objects.requireNonNull(one.decidedOn()).isAfter(Objects.requireNonNull(other.decidedOn()))
                                ? one
                                : other);
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
                part(move, c),
                move.verb().restsOnAudits() ? examined(c) : null,
                move == CertificationMove.REDUCE ? left(c) : null,
                null,
                deviation(move, c));
    }

    /** With the deviation on record, where its rules ask for a word on a limit of surveillance that was missed. */
    private static @Nullable Deviation deviation(CertificationMove move, Case c) {
        return LimitRule.missed(move.rules(), c)
                .flatMap(limit -> c.deed()
                        .typed(FormText.Late.class)
                        .map(FormText.Late::fault)
                        .map(fault -> new Deviation(limit, fault, c.person(), c.today())))
                .orElse(null);
    }

    /** What is left out, and the nonconformities that are said to concern nothing else; null where none is. */
    private static @Nullable LeftWith left(Case c) {
        Set<UUID> named = SuspensionRule.named(c);
        CertifiedScope.Beyond out =
                c.file().paper().certified().beyond(c.file().paper().proofed());
        return named.isEmpty() ? null : new LeftWith(named, out.systems(), out.sites());
    }

    /** The audits that have looked at what is decided on, each with a report that somebody has reviewed; null where there are none. */
    private static @Nullable Set<UUID> examined(Case c) {
        Set<UUID> all = c.file().lastExamined().stream()
                .filter(a -> a.standing() == AuditStanding.REVIEWED || a.before())
                .map(Audit::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return all.isEmpty() ? null : all;
    }

    /** The AI systems that a decision about a part, or about another scope, names. */
    private static @Nullable Set<Integer> part(CertificationMove move, Case c) {
        return switch (move) {
            case GRANT_PART, EXTEND, REDUCE -> c.file().paper().systems();
            case SUSPEND_PART, LIFT_PART ->
                c.deed().said(PartOfTheScope.class).map(PartOfTheScope::systems).orElse(null);
            case GRANT,
                    REFUSE,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    WITHDRAW,
                    MAINTAIN,
                    RENEW,
                    REFUSE_RENEWAL,
                    RESTORE,
                    GRANT_ANEW,
                    END,
                    TRANSFER_OUT -> null;
        };
    }

    private static Happening moved(CertificationMove move, Standing from, Case c) {
        Term term = term(move, c);
        return new CertificationMoved(
                c.person(),
                c.today(),
                move,
                from,
                move.to(from),
                c.deed().subject(),
                term == null ? null : term.from(),
                term == null ? null : term.until(),
                states(move) ? c.deed().ground() : null,
                concerned(move, c));
    }

    /** The AI systems that are suspended or no longer suspended, or that stay in the scope where it becomes smaller. */
    private static @Nullable Set<Integer> concerned(CertificationMove move, Case c) {
        return switch (move) {
            case SUSPEND_PART, LIFT_PART, REDUCE -> part(move, c);
            case RENEW, RESTORE -> {
                Set<Integer> stays = c.file().paper().systems();
                Set<Integer> covered = c.file().paper().covered();
                yield stays != null && covered != null && !stays.containsAll(covered) ? stays : null;
            }
            case GRANT,
                    GRANT_PART,
                    REFUSE,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    WITHDRAW,
                    MAINTAIN,
                    REFUSE_RENEWAL,
                    GRANT_ANEW,
                    EXTEND,
                    END,
                    TRANSFER_OUT -> null;
        };
    }

    private static boolean states(CertificationMove move) {
        return move.rules().contains(SuspensionRule.GROUND_IS_STATED);
    }

    /** The cycle that begins with the decision; none where it goes on. */
    private static @Nullable Term term(CertificationMove move, Case c) {
        if (move.grants()) {
            return new Term(
                    c.today(),
                    c.deed().effective(),
                    Limits.firstExpiry(c.today(), c.law().of(Parameter.CYCLE_YEARS)));
        }
        return move.beginsACycle() ? renewed(c).orElseThrow() : null;
    }

    /** The days that a decision of today to renew or to restore would give. */
    public static Optional<Term> renewed(Case c) {
        return c.file().certification().term().map(t -> {
            Renewal renewal = Renewal.decided(
                    t.until(),
                    c.today(),
                    new Renewal.Terms(
                            c.law().of(Parameter.CYCLE_YEARS),
                            c.law().of(Parameter.RESTORATION_MONTHS),
                            c.law().of(Parameter.EARLY_RENEWAL_MONTHS)));
            return new Term(c.today(), renewal.effective(), renewal.expiry());
        });
    }
}
