package org.assay.programme;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Finding;
import org.assay.file.Letter;
import org.assay.file.LetterSense;
import org.assay.file.NextDecision;
import org.assay.file.Slot;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.jspecify.annotations.Nullable;

/**
 * Who is awaited on a file, and for what: the one answer from which pages, first pages and letters are told. It follows from the
 * file and a day alone. With a file it is kept for the days on which it stands, so that many files are asked in one question.
 */
public final class Tasks {
    /** Raised by one whenever another answer follows from the same file, so that what was kept of it is written anew. */
    public static final int EDITION = 7;

    /**
     * A task and the days on which it stands, where nothing else happens.
     *
     * @param from first of them; null where it stood from the beginning
     * @param until last of them; null where it stands until something happens
     */
    public record Kept(
            Task task, @Nullable LocalDate from, @Nullable LocalDate until) {}

    private Tasks() {}

    /** On a day, in the order of a file's life; letters first, which are answered after its end as well. */
    public static List<Task> of(CertificationFile file, LocalDate today) {
        Stream<Task> letters = file.mail().stream().flatMap(l -> letter(l).stream());
        return file.closedOn(today)
                ? letters.toList()
                : Stream.of(
                                letters,
                                application(file, today),
                                file.audits().stream().flatMap(a -> TasksOfAnAudit.of(a, file)),
                                file.findings().stream().flatMap(TasksOfAFinding::of),
                                file.changes().stream().flatMap(n -> change(n).stream()),
                                file.promisedAudits().stream()
                                        .filter(_ -> file.standingOn(today).runs())
                                        .map(n -> Task.of(
                                                TaskKind.PROGRAMME_SPECIAL_AUDIT,
                                                n.id(),
                                                "Change told of, " + n.kind().words())),
                                extension(file).stream(),
                                decision(file, today),
                                ground(file, today),
                                paper(file).stream(),
                                cycle(file, today))
                        .flatMap(s -> s)
                        .toList();
    }

    /** What is kept of a file: whatever stood or will stand, where nothing happens. */
    public static List<Kept> kept(CertificationFile file) {
        List<Kept> all = new ArrayList<>();
        SortedSet<LocalDate> turns = turns(file);
        LocalDate from = null;
        for (LocalDate next : turns) {
            standing(file, from, next, all);
            from = next;
        }
        standing(file, from, null, all);
        return List.copyOf(all);
    }

    /** Adds what stands from one turn to the day before the next; what stood before them goes on. */
    private static void standing(
            CertificationFile file, @Nullable LocalDate from, @Nullable LocalDate next, List<Kept> all) {
        LocalDate day = from != null ? from : next == null ? LocalDate.EPOCH : next.minusDays(1);
        LocalDate until = next == null ? null : next.minusDays(1);
        for (Task task : of(file, day)) {
            Optional<Kept> before = all.stream()
                    .filter(k -> from != null && from.minusDays(1).equals(k.until()))
                    .filter(k -> k.task().equals(task))
                    .findFirst();
            before.ifPresent(all::remove);
            all.add(new Kept(task, before.isPresent() ? before.get().from() : from, until));
        }
    }

    /** Days from which a file stands otherwise though nothing happens. */
    private static SortedSet<LocalDate> turns(CertificationFile file) {
        var c = file.certification();
        return Stream.of(
                        Stream.of(c.grantedOn(), c.refusedOn(), c.withdrawnOn(), after(file)),
                        Stream.ofNullable(c.ending()).map(e -> e.on()),
                        c.cycles().stream()
                                .flatMap(t -> Stream.of(t.from(), t.until().plusDays(1))),
                        c.suspensions().stream().flatMap(s -> Stream.of(s.from(), s.lifted())))
                .flatMap(s -> s)
                .filter(d -> d != null)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** The day after the last one of a fixed-price offer. */
    private static @Nullable LocalDate after(CertificationFile file) {
        var quote = file.application().quote();
        return quote == null ? null : quote.until().plusDays(1);
    }

    private static Stream<Task> application(CertificationFile file, LocalDate today) {
        Application a = file.application();
        Stream<Task> offer = a.openQuote(today).stream().map(q -> Task.of(TaskKind.ANSWER_OFFER, q.id(), ""));
        int open = a.openConditions().size();
        Stream<Task> conditions = open == 0
                ? Stream.of()
                : Stream.of(Task.of(TaskKind.SETTLE_CONDITIONS, file.id(), open + (open == 1 ? " point" : " points")));
        return Stream.of(
                        next(file).stream().map(k -> Task.of(k, file.id(), "")),
                        conditions,
                        offer,
                        missing(file).stream(),
                        file
                                .stage1NotReady()
                                .filter(_ -> a.standing() == ApplicationStanding.AGREED)
                                .map(_ -> Task.of(TaskKind.REPEAT_STAGE_1, file.id(), ""))
                                .stream())
                .flatMap(s -> s);
    }

    private static Optional<TaskKind> next(CertificationFile file) {
        return switch (file.application().standing()) {
            case DRAFT -> Optional.of(TaskKind.SUBMIT_APPLICATION);
            case RETURNED -> Optional.of(TaskKind.COMPLETE_APPLICATION);
            case SUBMITTED -> Optional.of(TaskKind.REVIEW_APPLICATION);
            case ON_HOLD -> Optional.of(TaskKind.LOOK_AT_IMPARTIALITY);
            case ACCEPTED -> Optional.of(file.time() == null ? TaskKind.DETERMINE_TIME : TaskKind.OFFER_AGREEMENT);
            case OFFERED -> Optional.of(TaskKind.SIGN_AGREEMENT);
            case AGREED ->
                decided(file) || file.audit(AuditKind.STAGE_2).isPresent()
                        ? Optional.empty()
                        : Optional.of(TaskKind.SET_PROGRAMME);
            case DECLINED, WITHDRAWN, LAPSED -> Optional.empty();
        };
    }

    private static boolean decided(CertificationFile file) {
        return file.certification().grantedOn() != null || file.certification().refusedOn() != null;
    }

    /** What the client has not handed in, from the agreement until the initial audit begins to read it. */
    private static Optional<Task> missing(CertificationFile file) {
        Application a = file.application();
        boolean begun = Stream.of(AuditKind.STAGE_1, AuditKind.STAGE_2)
                .flatMap(k -> file.audit(k).stream())
                .anyMatch(s -> !s.standing().ahead());
        if (a.standing() != ApplicationStanding.AGREED
                || file.broughtForward() != null
                || file.certification().grantedOn() != null
                || begun) {
            return Optional.empty();
        }
        String missing = Stream.concat(
                        a.soa().isEmpty() ? Stream.of("statement of applicability") : Stream.of(),
                        Arrays.stream(Slot.values())
                                .filter(s -> a.latest(s).isEmpty())
                                .map(Slot::words))
                .collect(joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Task.of(
                        TaskKind.HAND_IN,
                        file.audit(AuditKind.STAGE_1).map(s -> s.id()).orElse(file.id()),
                        missing));
    }

    private static Optional<Task> change(ChangeNotice n) {
        if (!n.standing().awaitsTheBody()) {
            return Optional.empty();
        }
        return Optional.of(
                n.kind() == ChangeKind.EXTENSION
                        ? Task.of(TaskKind.REVIEW_EXTENSION, n.id(), "Application for a wider scope")
                        : Task.of(
                                TaskKind.LOOK_AT_CHANGE,
                                n.id(),
                                "Change told of, " + n.kind().words()));
    }

    /** A wider scope whose change order nobody has signed. */
    private static Optional<Task> extension(CertificationFile file) {
        return file.extension()
                .filter(n -> file.agreement() != null && n.order() == null && !file.renamesAlone())
                .map(n -> Task.of(TaskKind.SIGN_CHANGE_ORDER, n.id(), ""));
    }

    private static Stream<Task> decision(CertificationFile file, LocalDate today) {
        return Stream.concat(
                file.openDecision().stream().map(Tasks::open),
                NextDecision.of(file, today).stream()
                        .map(n -> n.proof()
                                ? Task.of(TaskKind.SEND_PROOF, file.id(), "")
                                : Task.of(TaskKind.ASK_FOR_DECISION, file.id(), n.verb())));
    }

    /**
     * What a decision in force rested on and is no longer so (ISO/IEC 17021-1, 9.6.5.2): a major nonconformity raised before it
     * whose verification was taken back, or an audit whose report was returned since.
     */
    private static Stream<Task> ground(CertificationFile file, LocalDate today) {
        if (!file.standingOn(today).runs()) {
            return Stream.of();
        }
        return file.decisions().stream()
                .filter(d -> d.standing() == DecisionStanding.DECIDED && rests(d.verb()))
                .reduce((_, last) -> last)
                .stream()
                .flatMap(d -> Stream.concat(
                        file.findings().stream()
                                .filter(f -> f.major() && open(f) && !file.leftWithAPart(f))
                                .filter(f -> f.raised()
                                        .filter(r -> !r.on().isAfter(Objects.requireNonNull(d.decidedOn())))
                                        .isPresent())
                                .map(f -> Task.of(TaskKind.LOOK_AT_GROUND, f.id(), "Nonconformity " + f.reference())),
                        file.audits().stream()
                                .filter(a -> d.restsOn() != null && d.restsOn().contains(a.id()))
                                .filter(a -> a.standing() == AuditStanding.CONDUCTED
                                        || a.standing() == AuditStanding.REPORTED)
                                .map(a -> Task.of(TaskKind.LOOK_AT_GROUND, a.id(), file.title(a)))));
    }

    private static boolean open(Finding f) {
        return switch (f.standing()) {
            case RAISED, ANSWERED, PLAN_RETURNED, PLAN_ACCEPTED, IMPLEMENTED -> true;
            case NONE, UNTOLD, VERIFIED, WITHDRAWN, DROPPED, SUPERSEDED -> false;
        };
    }

    private static boolean rests(Verb verb) {
        return verb.restsOnAudits() && verb != Verb.REFUSE && verb != Verb.REFUSE_RENEWAL;
    }

    private static Task open(Decision d) {
        return switch (d.standing()) {
            case INFORMATION_ASKED -> Task.of(TaskKind.GIVE_INFORMATION, d.id(), d.verb());
            case NONE, REQUESTED, DECIDED, SET_ASIDE -> Task.of(TaskKind.DECIDE, d.id(), d.verb());
        };
    }

    private static Optional<Task> paper(CertificationFile file) {
        return switch (file.paper().standing()) {
            case PROOF -> Optional.of(Task.of(TaskKind.CHECK_PROOF, file.id(), ""));
            case OBJECTED -> Optional.of(Task.of(TaskKind.CHANGE_PROOF, file.id(), ""));
            case NONE, APPROVED, ISSUED -> Optional.empty();
        };
    }

    /** A cycle that runs and has no programme; one that has expired and may still be restored. */
    private static Stream<Task> cycle(CertificationFile file, LocalDate today) {
        Standing standing = file.standingOn(today);
        Stream<Task> programme = standing.runs()
                ? SurveillanceOfTheCycle.of(file).stream()
                        .filter(s -> !s.programmed())
                        .map(_ -> Task.of(TaskKind.PROGRAMME_CYCLE, file.id(), ""))
                : Stream.of();
        return standing == Standing.EXPIRED ? Stream.of(Task.of(TaskKind.RESTORE, file.id(), "")) : programme;
    }

    /** Whoever is said to be awaited is awaited, be there a day for it or none. */
    private static Optional<Task> letter(Letter l) {
        String about = "Letter “" + l.subject() + "”";
        return switch (l.standing()) {
            case AWAITS_CLIENT -> Optional.of(Task.of(TaskKind.ANSWER_THE_BODY, l.id(), about));
            case AWAITS_BODY -> Optional.of(Task.of(awaited(l), l.id(), about));
            case NONE, ANSWERED, CLOSED -> Optional.empty();
        };
    }

    private static TaskKind awaited(Letter l) {
        return switch (l.is().orElse(LetterSense.NEITHER)) {
            case APPEAL -> TaskKind.ANSWER_APPEAL;
            case COMPLAINT -> TaskKind.ANSWER_COMPLAINT;
            case NEITHER -> TaskKind.ANSWER_THE_CLIENT;
        };
    }
}
