package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.calendar.Limits;
import org.assay.file.Answer;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.Course;
import org.assay.file.Dealing;
import org.assay.file.EffectFound;
import org.assay.file.Effectiveness;
import org.assay.file.Extension;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.FollowUp;
import org.assay.file.FormText;
import org.assay.file.LateEntry;
import org.assay.file.Nonconformity;
import org.assay.file.Rectification;
import org.assay.file.Said;
import org.assay.file.Telling;
import org.assay.file.Verification;
import org.assay.file.Verifying;
import org.assay.file.cycle.CarriedOver;
import org.assay.lifecycle.Happening.FindingMoved;
import org.assay.rule.FindingRule;
import org.assay.standard.Parameter;

/** What the table of {@link FindingMove} decides, and what it leaves behind. */
public final class FindingLife {
    private FindingLife() {}

    /** Decides what is done about the finding that is the deed's subject. Refuses a finding that is not in the file. */
    public static Verdict decide(FindingMove move, Case c) {
        Finding was = c.file()
                .finding(c.deed().subject())
                .orElseThrow(() -> new IllegalArgumentException("The file holds no such finding"));
        return Turn.of(
                move,
                was.standing(),
                Awaited.not(move, was),
                c,
                () -> List.of(moved(move, was, after(move, was, c), c)));
    }

    /** Raises a finding in the audit that is the deed's subject. */
    public static Verdict raise(UUID id, Case c) {
        Audit audit = c.audit();
        if (!raises(audit)) {
            return new Verdict.OutOfTurn(FindingMove.RAISE, audit.standing());
        }
        return Turn.of(FindingMove.RAISE, FindingStanding.NONE, c, () -> {
            Nonconformity said = said(c, Nonconformity.class);
            Finding raised = new Finding(
                    id,
                    "F-" + (c.file().findings().size() + 1),
                    said.grade(),
                    FindingStanding.UNTOLD,
                    said.control() == null ? said.clause() : said.clause() + ", " + said.control(),
                    c.deed().text(FormText.Statement.class, FormText.Statement::statement),
                    new Finding.Raising(audit.id(), c.person(), c.deed().on(), audit.soaVersion()),
                    Finding.Terms.NONE,
                    null);
            raised = said.link() == null ? raised : raised.way(Course.NONE.linked(said.link()));
            return List.of(new FindingMoved(
                    c.person(), c.deed().on(), FindingMove.RAISE, FindingStanding.NONE, raised.standing(), id, raised));
        });
    }

    /** Whether an audit can raise one: during its fieldwork, and after it while its report is not out. */
    public static boolean raises(Audit audit) {
        return AuditMove.RECORD_PAPER.from().contains(audit.standing());
    }

    /** What becomes of everything that is open when its Stage 2 is exhausted: it is no longer dealt with, and not closed. */
    static List<Happening> superseded(Audit audit, Case c) {
        return c.file().findings().stream()
                .filter(f -> FindingMove.SUPERSEDE.from().contains(f.standing()))
                .filter(f -> f.raised().map(r -> r.audit().equals(audit.id())).orElse(true))
                .map(f -> moved(FindingMove.SUPERSEDE, f, after(FindingMove.SUPERSEDE, f, c), c))
                .toList();
    }

    /** What becomes of those that the client is told of. */
    static List<Happening> told(Audit audit, Case c) {
        Telling telling = said(c, Telling.class);
        return c.file().untold(audit).stream()
                .filter(telling::tells)
                .map(f -> moved(FindingMove.TELL, f, after(FindingMove.TELL, f, c), c))
                .toList();
    }

    private static Happening moved(FindingMove move, Finding was, Finding now, Case c) {
        return new FindingMoved(c.person(), c.deed().on(), move, was.standing(), now.standing(), was.id(), now);
    }

    private static Finding after(FindingMove move, Finding was, Case c) {
        FindingStanding to = move.to(was.standing());
        return switch (move) {
            case VERIFY -> late(was, c).at(to, verification(c)).on(Finding.Terms.NONE);
            case ACCEPT_PLAN -> {
                Finding now = late(was, c);
                Course accepted = now.way()
                        .accepted(c.deed().on())
                        .dealt(dealing(c, c.deed().on(), Dealing.How.ACCEPTED_THE_PLAN));
                yield now.way(accepted).at(to, null);
            }
            case RECTIFY_VERIFICATION -> takenBack(was, to, c).at(to, null);
            case RECTIFY_ACCEPTANCE -> {
                Finding now = takenBack(was, to, c);
                yield now.way(now.way().accepted(null)).at(to, null);
            }
            case FOLLOW_UP -> was.way(was.way().visited(said(c, FollowUp.class)));
            case JUDGE_EFFECT -> was.way(was.way().judged(effectiveness(was, c)));
            case CONFIRM_LATE_ENTRY ->
                was.way(was.way()
                        .confirmed(c.person())
                        .dealt(dealing(c, c.today(), Dealing.How.CONFIRMED_A_LATE_ENTRY)));
            case PROPOSE_DOWNGRADE -> was.way(was.way().downgrade(c.person()));
            case PROPOSE_WITHDRAWAL -> was.way(was.way().withdrawal(c.person()));
            case REGRADE ->
                was.way(was.way().regraded(c.person(), c.deed().on(), false, was.grade()))
                        .graded(said(c, Nonconformity.class).grade())
                        .on(due(was, c.today().plusDays(c.law().of(Parameter.ANSWER_DAYS))));
            case TELL ->
                was.toldOn(c.deed().on())
                        .on(new Finding.Terms(c.today().plusDays(c.law().of(Parameter.ANSWER_DAYS)), null, false));
            case REGRADE_UNTOLD ->
                was.way(was.way().regraded(c.person(), c.deed().on(), false, was.grade()))
                        .graded(said(c, Nonconformity.class).grade())
                        .at(to, null);
            case DROP ->
                was.way(was.way().regraded(c.person(), c.deed().on(), true, was.grade()))
                        .at(to, null);
            case ANSWER ->
                was.way(was.way().answered(c.deed().on()))
                        .at(to, null)
                        .on(due(was, said(c, Answer.class).doneBy()));
            case RETURN_PLAN ->
                was.at(to, null).on(due(was, c.today().plusDays(c.law().of(Parameter.ANSWER_DAYS))));
            case ASK_EXTENSION ->
                was.on(new Finding.Terms(
                        was.terms().dueOn(),
                        said(c, Extension.class).until(),
                        was.terms().objected()));
            case GRANT_EXTENSION -> was.on(due(was, said(c, Extension.class).until()));
            case REFUSE_EXTENSION ->
                was.on(new Finding.Terms(was.terms().dueOn(), null, was.terms().objected()));
            case OBJECT ->
                was.on(new Finding.Terms(was.terms().dueOn(), was.terms().asked(), true));
            case ANSWER_OBJECTION ->
                was.way(was.way().dealt(dealing(c, c.today(), Dealing.How.ANSWERED_THE_OBJECTION)))
                        .on(new Finding.Terms(was.terms().dueOn(), was.terms().asked(), false));
            case WITHDRAW ->
                was.way(was.way().regraded(c.person(), c.deed().on(), true, was.grade()))
                        .at(to, null)
                        .on(Finding.Terms.NONE);
            case SUPERSEDE -> was.at(to, null).on(Finding.Terms.NONE);
            case RAISE, HAND_IN_EVIDENCE, ASK_FOR_MORE -> was.at(to, null);
        };
    }

    private static Dealing dealing(Case c, LocalDate day, Dealing.How how) {
        return new Dealing(c.person(), day, how);
    }

    private static Effectiveness effectiveness(Finding was, Case c) {
        Audit audit = CarriedOver.spokenForBy(c.person(), c.file())
                .filter(a -> CarriedOver.precedes(was, a, c.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No audit of this person's is under way"));
        return new Effectiveness(
                audit.id(),
                c.person(),
                c.deed().on(),
                said(c, EffectFound.class).effect());
    }

    /** What a wrong entry said stays on record; it waits for a second person. */
    private static Finding takenBack(Finding was, FindingStanding to, Case c) {
        Verification wrong = was.verification();
        return was.way(was.way()
                .rectified(new Rectification(
                        c.person(),
                        c.deed().on(),
                        was.standing(),
                        to,
                        wrong == null ? null : wrong.by(),
                        wrong == null ? was.way().acceptedOn() : wrong.on(),
                        null)));
    }

    private static Verification verification(Case c) {
        return new Verification(
                c.person(),
                c.deed().on(),
                c.deed().said(Verifying.class).map(Verifying::way).orElse(null));
    }

    /** What is entered late with its reason waits for a second person. */
    private static Finding late(Finding was, Case c) {
        LocalDate limit = Limits.enterBy(c.deed().on(), c.law().of(Parameter.LATE_ENTRY_DAYS));
        return c.today().isAfter(limit)
                        && c.deed().waived(FindingRule.ENTERED_IN_TIME.name()).isPresent()
                ? was.way(was.way().entered(new LateEntry(c.person(), c.deed().on(), c.today(), null)))
                : was;
    }

    private static Finding.Terms due(Finding was, LocalDate day) {
        return new Finding.Terms(day, null, was.terms().objected());
    }

    private static <T extends Said> T said(Case c, Class<T> kind) {
        return c.deed().said(kind).orElseThrow(() -> new IllegalArgumentException("The deed says no " + kind));
    }
}
