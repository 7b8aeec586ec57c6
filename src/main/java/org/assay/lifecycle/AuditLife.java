package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditChange;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.AuditTime;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeOrder;
import org.assay.file.Concern;
import org.assay.file.ConcernStanding;
import org.assay.file.Conclusion;
import org.assay.file.CycleProgramme;
import org.assay.file.Deviation;
import org.assay.file.Disposition;
import org.assay.file.Draw;
import org.assay.file.FormText;
import org.assay.file.Intended;
import org.assay.file.Occasion;
import org.assay.file.Papers;
import org.assay.file.Plan;
import org.assay.file.Programme;
import org.assay.file.Question;
import org.assay.file.Report;
import org.assay.file.Said;
import org.assay.file.Sampling;
import org.assay.file.Schedule;
import org.assay.file.Standing;
import org.assay.file.Taking;
import org.assay.file.TimeLook;
import org.assay.file.VisitEnd;
import org.assay.lifecycle.Happening.AuditMoved;
import org.assay.rule.LimitRule;

/** What the table of {@link AuditMove} decides, and what it leaves behind. */
public final class AuditLife {
    private AuditLife() {}

    /** Decides what is done about the audit that is the deed's subject. Refuses an audit that is not in the file. */
    public static Verdict decide(AuditMove move, Case c) {
        Audit was = c.audit();
        Optional<String> unasked =
                move == AuditMove.DECLARE ? Awaited.declares(was, c.person()) : Awaited.not(move, was, c.file());
        return Turn.of(move, was.standing(), unasked, c, () -> {
            List<Happening> all = new ArrayList<>(List.of(moved(move, was, after(move, was, c), c)));
            if (move == AuditMove.EXHAUST) {
                all.addAll(FindingLife.superseded(was, c));
            }
            if (move == AuditMove.TELL_FINDINGS) {
                all.addAll(FindingLife.told(was, c));
            }
            return all;
        });
    }

    /**
     * Sets the programme of the initial audit: Stage 1 and Stage 2, with the clauses that they look at. A stage that was
     * called off, terminated or exhausted is programmed anew, while the other stands.
     */
    public static Verdict programme(java.util.UUID stage1, java.util.UUID stage2, Case c) {
        if (!Awaited.initial(c.file())) {
            return new Verdict.OutOfTurn(AuditMove.PROGRAMME, AuditStanding.PROGRAMMED);
        }
        return Turn.of(AuditMove.PROGRAMME, AuditStanding.NONE, c, () -> java.util.stream.Stream.of(
                        Audit.programmed(
                                stage1,
                                AuditKind.STAGE_1,
                                said(c, Programme.class).clauses()),
                        Audit.programmed(
                                stage2,
                                AuditKind.STAGE_2,
                                said(c, Programme.class).clauses()))
                .filter(a -> c.file().audit(a.kind()).isEmpty())
                .<Happening>map(
                        a -> new AuditMoved(c.person(), c.deed().on(), AuditMove.PROGRAMME, AuditStanding.NONE, a))
                .toList());
    }

    /** Sets the programme of the cycle that runs: its surveillance audits, but for those of before, and the recertification. */
    public static Verdict cycle(Supplier<UUID> ids, Case c) {
        int cycle = c.file().certification().cycles().size();
        List<Audit> there = c.file().ofCycle(cycle);
        if (!Awaited.cycle(c.file())) {
            return new Verdict.OutOfTurn(AuditMove.PROGRAMME_CYCLE, AuditStanding.PROGRAMMED);
        }
        return Turn.of(AuditMove.PROGRAMME_CYCLE, AuditStanding.NONE, c, () -> {
            List<Happening> all = new ArrayList<>();
            Map<AuditKind, Integer> numbers = new EnumMap<>(AuditKind.class);
            there.forEach(a -> numbers.merge(a.kind(), 1, Integer::sum));
            for (Intended i : said(c, CycleProgramme.class).audits()) {
                all.add(intended(
                        AuditMove.PROGRAMME_CYCLE, ids.get(), i, cycle, numbers.merge(i.kind(), 1, Integer::sum), c));
            }
            return all;
        });
    }

    /**
     * Whether an audit of this kind can be programmed beside a programme: Stage 2 only where a certification has expired, and
     * Stage 1 where that expired whose own Stage 1 was before the file, before a recertification, or once more before the
     * Stage 2 of the initial audit has begun. Before a grant there is nothing else.
     */
    public static boolean further(AuditKind kind, CertificationFile file, LocalDate today) {
        if (file.certification().cycles().isEmpty()) {
            return kind == AuditKind.STAGE_1 && file.stage1ToRepeat().isPresent();
        }
        return !kind.initial()
                || (kind == AuditKind.STAGE_1
                        && file.recertificationIsAhead()
                        && file.standingOn(today).runs())
                || ((kind == AuditKind.STAGE_2 || file.broughtForward() != null)
                        && file.standingOn(today) == Standing.EXPIRED);
    }

    /** Programmes one audit more: a follow-up, a special audit however it is announced, or one that takes the place of another. */
    public static Verdict another(AuditMove move, UUID id, Case c) {
        return Turn.of(move, AuditStanding.NONE, c, () -> {
            Intended i = said(c, Intended.class);
            int cycle = c.file().certification().cycles().size();
            return List.of(intended(move, id, i, cycle, before(i, cycle, c) + 1, c));
        });
    }

    /** How many of its kind the cycle has, announced in the same way: an unannounced one leaves no gap in the others. */
    private static int before(Intended i, int cycle, Case c) {
        return (int) c.file().ofCycle(cycle).stream()
                .filter(a -> a.kind() == i.kind() && a.announcement().equals(Optional.ofNullable(i.announcement())))
                .count();
    }

    private static Happening intended(AuditMove move, UUID id, Intended i, int cycle, int number, Case c) {
        Occasion occasion = i.kind().initial()
                        && !(i.kind() == AuditKind.STAGE_1
                                && c.file().standingOn(c.today()).runs())
                ? null
                : new Occasion(
                        cycle, number, i.on(), i.halfDays(), i.cause(), i.parent(), i.announcement(), null, null);
        return new AuditMoved(
                c.person(),
                c.deed().on(),
                move,
                AuditStanding.NONE,
                Audit.programmed(id, i.kind(), i.about(), i.controls(), occasion));
    }

    private static Happening moved(AuditMove move, Audit was, AuditChange change, Case c) {
        Audit now = change.at(move.to(was.standing())).done();
        return new AuditMoved(c.person(), c.deed().on(), move, was.standing(), now);
    }

    private static AuditChange after(AuditMove move, Audit was, Case c) {
        AuditChange change = was.change();
        return switch (move) {
            case SCHEDULE -> deviating(change.proposed(said(c, Schedule.class)), c);
            case REPLACE_MEMBER -> change.replaced(said(c, Schedule.class));
            case DECLARE -> change.declared(c.person(), c.deed().on());
            case CONFIRM, AGREE_TO_CHANGE -> change.agreed(c.person(), c.deed().on());
            case OBJECT_TO_CHANGE -> change.objected(c.person(), c.deed().on(), true);
            case ANSWER_OBJECTION_TO_CHANGE ->
                change.objected(c.person(), c.deed().on(), false);
            case POSTPONE -> deviating(change.postponed(), c);
            case ADD_VISIT -> change.extended(said(c, Schedule.class));
            case HOLD_VISIT, MISS_VISIT -> change.visited(said(c, VisitEnd.class));
            case RECORD_TIME -> change.attended(said(c, Attendance.class));
            case APPROVE_SHORTFALL -> change.shortfallApproved(c.person());
            case RECORD_SAMPLING -> change.sampled(said(c, Sampling.class));
            case CLEAR_TEAM -> change.teamCleared(c.person());
            case CONFIRM_TEAM -> change.teamConfirmed(c.person());
            case PLAN, REVISE_PLAN -> change.planned(said(c, Plan.class));
            case START -> deviating(change.against(c.file().application()), c);
            case CANCEL -> deviating(change, c);
            case RESUME ->
                deviating(
                        was.standing() == AuditStanding.ADJOURNED
                                ? change.resumed(c.deed().on())
                                : change,
                        c);
            case RECORD_PAPER -> change.with(said(c, Papers.class), c.deed().on());
            case DRAW_SAMPLE -> change.drew(said(c, Draw.class));
            case TAKE_EVIDENCE -> change.took(said(c, Taking.class));
            case RAISE_QUESTION ->
                change.with(new Concern(
                        said(c, Question.class).id(),
                        said(c, Question.class).about(),
                        c.person(),
                        ConcernStanding.OPEN,
                        said(c, Question.class).gap()));
            case DISPOSE_OF_QUESTION ->
                was.concern(said(c, Disposition.class).question())
                        .map(k -> change.with(k.at(said(c, Disposition.class).standing())))
                        .orElse(change);
            case CONCLUDE -> change.concluded(said(c, Conclusion.class));
            case LOOK_AT_TIME ->
                change.looked(TimeLook.determined(
                                c.person(),
                                c.deed().on(),
                                Objects.requireNonNull(c.file().time()),
                                said(c, AuditTime.class))
                        .after(was.timeLook()));
            case SIGN_DAYS ->
                change.looked(Objects.requireNonNull(was.timeLook()).ordered(said(c, ChangeOrder.class)));
            case APPROVE_LOOK ->
                change.looked(Objects.requireNonNull(was.timeLook())
                        .approved(c.person(), c.deed().on()));
            case RELEASE_REPORT -> stands(change.released(c.deed().on()), was, c);
            case REVIEW_REPORT -> change.reviewed(c.person(), c.deed().on());
            case CHANGE_PROGRAMME -> change.intended(said(c, Intended.class));
            case PROGRAMME,
                    PROGRAMME_CYCLE,
                    PROGRAMME_AUDIT,
                    PROGRAMME_UNANNOUNCED,
                    OBJECT,
                    ANSWER_OBJECTION,
                    TELL_FINDINGS,
                    ADJOURN,
                    TERMINATE,
                    RETURN_REPORT,
                    EXHAUST -> change;
        };
    }

    /** Whoever releases a report has looked at the time where the method comes to the same; what somebody determined stays. */
    private static AuditChange stands(AuditChange change, Audit was, Case c) {
        boolean open = was.timeLook() == null && said(c, Report.class).timeStands();
        return open ? change.looked(TimeLook.stands(c.person(), c.deed().on())) : change;
    }

    /** With the deviation on record, where a limit of surveillance was missed and somebody has said through whose fault. */
    private static AuditChange deviating(AuditChange change, Case c) {
        return Optional.of(c)
                .filter(_ -> c.audit().kind() == AuditKind.SURVEILLANCE)
                .flatMap(_ -> LimitRule.pending(c).stream().max(LocalDate::compareTo))
                .flatMap(limit -> c.deed()
                        .typed(FormText.Late.class)
                        .map(FormText.Late::fault)
                        .map(fault -> change.deviating(
                                new Deviation(limit, fault, c.person(), c.deed().on()))))
                .orElse(change);
    }

    private static <T extends Said> T said(Case c, Class<T> kind) {
        return c.deed().said(kind).orElseThrow(() -> new IllegalArgumentException("The deed says no " + kind));
    }
}
