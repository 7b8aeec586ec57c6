package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.file.Announcement;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.LetterStanding;
import org.assay.file.PaperStanding;
import org.assay.file.Part;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.programme.DueKind;
import org.assay.register.Tx;
import org.assay.register.audit.AuditRow.Awaited;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody in her roles, over all files in her view: the earliest day first, at most fifty of a kind. What falls to the
 * lead auditor of a file waits for whoever leads an audit of it. One statement for each kind of thing.
 */
@ApplicationScoped
public class WaitingForMe {
    static final int MOST = 50;

    /** That no Stage 2 is set that counts. */
    private static final String UNPROGRAMMED = "(c.application = org.assay.file.ApplicationStanding.AGREED"
            + " and c.grantedOn is null and c.refusedOn is null and not exists (select 1 from AuditRow a"
            + " where a.certification = c.id and a.kind = org.assay.file.AuditKind.STAGE_2"
            + " and a.standing not in (org.assay.file.AuditStanding.CANCELLED,"
            + " org.assay.file.AuditStanding.TERMINATED, org.assay.file.AuditStanding.EXHAUSTED)))";

    /** And that she leads an audit of the file. */
    private static final String LED =
            " and exists (select 1 from ParticipationRow p where p.certification = %s.certification"
                    + " and p.person = :me and p.part = :leading)";

    /**
     * One thing that waits.
     *
     * @param path of its page below the file's, with a slash before it; empty for the file itself, or a place on it
     * @param due day by which it is due, where one is set
     * @param returned why an application came back; null of everything else
     * @param clock where its day stands among what is due; null where it has none
     */
    public record Waiting(
            UUID file,
            String path,
            String client,
            String what,
            @Nullable LocalDate due,
            @Nullable Returned returned,
            @Nullable Clock clock) {
        Waiting because(@Nullable Returned words) {
            return new Waiting(file, path, client, what, due, words, clock);
        }

        Waiting on(@Nullable LocalDate day) {
            return new Waiting(file, path, client, what, day, returned, clock);
        }

        /** Whether it is somebody else's to do, and only seen. */
        public boolean forAnother() {
            return what.contains(FOR_THE_CLIENT);
        }
    }

    /** Which line of what is due tells the day of something: of this subject or of its file, and of one of these kinds. */
    record Clock(UUID subject, Set<DueKind> kinds) {
        static Clock of(Object subject, DueKind kind, DueKind... more) {
            return new Clock((UUID) subject, EnumSet.of(kind, more));
        }
    }

    /** Of the audits of a cycle that have no dates yet, only the one that comes first of all that are not over. */
    private static final String NEXT = " and not (a.standing = org.assay.file.AuditStanding.PROGRAMMED"
            + " and a.kind in (org.assay.file.AuditKind.SURVEILLANCE, org.assay.file.AuditKind.RECERTIFICATION)"
            + " and a.intendedFor is not null and exists (select 1 from AuditRow b where b.certification = a.certification"
            + " and b.kind in (org.assay.file.AuditKind.SURVEILLANCE, org.assay.file.AuditKind.RECERTIFICATION)"
            + " and b.intendedFor < a.intendedFor and b.standing not in (org.assay.file.AuditStanding.REVIEWED,"
            + " org.assay.file.AuditStanding.TERMINATED, org.assay.file.AuditStanding.EXHAUSTED,"
            + " org.assay.file.AuditStanding.CANCELLED, org.assay.file.AuditStanding.BROUGHT_FORWARD)))";

    /** And whose certification has not ended: nothing is asked of anybody afterwards. */
    private static final String GOES_ON = "exists (select 1 from CertificationRow g where g.id = %s.certification"
            + " and g.refusedOn is null and g.withdrawnOn is null and g.endedOn is null) and ";

    /** Of all files, or of one. */
    private static final String HERE = "(:file is null or %s = :file) and ";

    private final Tx tx;
    private final EntityManager em;
    private final ReturnedApplications returned;
    private final Files files;
    private final BodyCalendar calendar;
    private final DecisionsToAskFor undecided;
    private final OffersToTheClient offers;
    private final DaysOfWhatWaits days;

    WaitingForMe(
            Tx tx,
            EntityManager em,
            ReturnedApplications returned,
            Files files,
            BodyCalendar calendar,
            DecisionsToAskFor undecided,
            OffersToTheClient offers,
            DaysOfWhatWaits days) {
        this.days = days;
        this.offers = offers;
        this.undecided = undecided;
        this.tx = tx;
        this.em = em;
        this.returned = returned;
        this.files = files;
        this.calendar = calendar;
    }

    /** On all files in her view, by the day on which it is due; what has no day comes last. */
    public List<Waiting> of(Acting who) {
        return tx.ask(who.viewer(), () -> read(who));
    }

    /** The same inside the transaction of another question. */
    List<Waiting> read(Acting who) {
        return days.of(waiting(who, null)).stream()
                .sorted(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** On one file. */
    public List<Waiting> on(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> days.of(waiting(who, file)));
    }

    private List<Waiting> waiting(Acting who, @Nullable UUID file) {
        List<Waiting> all = new ArrayList<>();
        files(who, file, all);
        audits(who, file, all);
        declarations(who, file, all);
        looks(who, file, all);
        programmes(who, file, all);
        restorations(who, file, all);
        findings(who, file, all);
        decisions(who, file, all);
        undecided.of(who, file).forEach(all::add);
        letters(who, file, all);
        changes(who, file, all);
        offers.of(who, file).forEach(all::add);
        return all;
    }

    /** Applications, what their review left open, programmes to set, and certificate proofs. */
    private void files(Acting who, @Nullable UUID file, List<Waiting> all) {
        boolean manager = who.is(Role.PROGRAMME_MANAGER);
        Set<ApplicationStanding> mine = EnumSet.noneOf(ApplicationStanding.class);
        Set<PaperStanding> documents = EnumSet.noneOf(PaperStanding.class);
        if (who.is(Role.CLIENT)) {
            mine.addAll(List.of(ApplicationStanding.DRAFT, ApplicationStanding.RETURNED, ApplicationStanding.OFFERED));
            documents.add(PaperStanding.PROOF);
        }
        if (manager) {
            mine.addAll(List.of(ApplicationStanding.SUBMITTED, ApplicationStanding.ACCEPTED));
            documents.add(PaperStanding.OBJECTED);
        }
        if (who.is(Role.IMPARTIALITY_OFFICER)) {
            mine.add(ApplicationStanding.ON_HOLD);
        }
        if (mine.isEmpty()) {
            return;
        }
        String more = manager ? " or c.conditionsOpen = true or " + UNPROGRAMMED : "";
        List<Object[]> rows = rows(
                "select c.id, coalesce(k.shown, k.name), c.application, c.document, c.conditionsOpen, case when "
                        + UNPROGRAMMED
                        + " then true else false end, c.timed from CertificationRow c join ClientRow k on k.id = c.client"
                        + " where " + HERE.formatted("c.id") + "(c.application in :mine or c.document in :documents"
                        + more
                        + ") order by c.id",
                file,
                Map.of("mine", mine, "documents", documents));
        Map<UUID, Returned> reasons = returned.of(rows.stream()
                .filter(r -> r[2] == ApplicationStanding.RETURNED)
                .map(r -> (UUID) r[0])
                .toList());
        rows.forEach(r -> {
            ApplicationStanding standing = (ApplicationStanding) r[2];
            boolean programme = manager && (Boolean) r[5];
            String programming = "/deeds/" + Operation.SET_PROGRAMME.path() + "/" + r[0];
            add(all, r, programme, programming, Ball.words(standing), null);
            if (mine.contains(standing)) {
                Clock clock =
                        standing == ApplicationStanding.SUBMITTED ? Clock.of(r[0], DueKind.APPLICATION_REVIEW) : null;
                add(all, r, true, "/application", Ball.words(standing, (Boolean) r[6]), clock);
                all.add(all.removeLast().because(reasons.get((UUID) r[0])));
            }
            add(all, r, manager && (Boolean) r[4], "/application", Ball.TO_SETTLE, null);
            boolean proof = r[3] != null && documents.contains((PaperStanding) r[3]);
            add(all, r, proof, "#todos-h", r[3] == PaperStanding.PROOF ? Ball.TO_CHECK : Ball.TO_CHANGE, null);
        });
    }

    /** Days and teams that the client is to agree to wait for the programme manager too: she sees for whom. */
    private void audits(Acting who, @Nullable UUID file, List<Waiting> all) {
        boolean manager = who.is(Role.PROGRAMME_MANAGER);
        boolean client = who.is(Role.CLIENT);
        Set<AuditStanding> mine = EnumSet.noneOf(AuditStanding.class);
        Set<Awaited> changes = EnumSet.noneOf(Awaited.class);
        if (client) {
            mine.add(AuditStanding.SCHEDULED);
            changes.add(Awaited.CLIENT);
        }
        if (manager) {
            mine.addAll(List.of(AuditStanding.PROGRAMMED, AuditStanding.SCHEDULED, AuditStanding.OBJECTED));
            changes.addAll(List.of(Awaited.CLIENT, Awaited.BODY));
        }
        if (who.is(Role.TECHNICAL_REVIEWER)) {
            mine.add(AuditStanding.REPORTED);
        }
        Set<AuditStanding> led = who.is(Role.LEAD_AUDITOR)
                ? EnumSet.of(
                        AuditStanding.CONFIRMED,
                        AuditStanding.PLANNED,
                        AuditStanding.IN_PROGRESS,
                        AuditStanding.ADJOURNED,
                        AuditStanding.CONDUCTED)
                : Set.of();
        if (mine.isEmpty() && led.isEmpty()) {
            return;
        }
        query(
                        who,
                        "a",
                        "select a.certification, coalesce(k.shown, k.name), a.standing, a.id, a.kind, a.firstDay, a.changeAwaits,"
                                + " a.announcement, a.toPlan, a.title from AuditRow a join ClientRow k on k.id = a.client"
                                + " where " + HERE.formatted("a.certification")
                                + "(a.standing in :mine or a.changeAwaits in :changes%s)" + NEXT
                                + " order by coalesce(a.firstDay, a.intendedFor), a.id",
                        file,
                        " or ((a.standing in :led or a.toPlan = true)",
                        Map.of("mine", mine, "changes", changes),
                        Map.of("led", led))
                .forEach(r -> {
                    AuditStanding standing = (AuditStanding) r[2];
                    String path = "/audits/" + r[3];
                    Announcement announced = (Announcement) r[7];
                    String named = r[9] == null ? ((AuditKind) r[4]).words() : (String) r[9];
                    String name = (announced == null ? named : announced.title()) + ": ";
                    Clock clock = clock(standing, (UUID) r[3]);
                    boolean proposed = standing == AuditStanding.SCHEDULED;
                    if (proposed && announced != null) {
                        boolean toPlan = (Boolean) r[8];
                        boolean hers = toPlan ? who.is(Role.LEAD_AUDITOR) : manager;
                        add(all, r, hers, path, name + (toPlan ? Ball.TO_PLAN : Ball.TO_CLEAR), clock);
                    } else {
                        boolean hers = mine.contains(standing) || led.contains(standing);
                        String what = (proposed && !client ? FOR_THE_CLIENT : "") + Ball.words(standing);
                        add(all, r, hers, path, name + what, clock);
                    }
                    boolean change = r[6] != null && changes.contains((Awaited) r[6]);
                    String words = r[6] == Awaited.BODY
                            ? Ball.TO_ANSWER_CHANGE
                            : (client ? "" : FOR_THE_CLIENT) + Ball.TO_AGREE;
                    add(all, r, change, path, name + words, null);
                });
    }

    private static @Nullable Clock clock(AuditStanding standing, UUID audit) {
        return switch (standing) {
            case PROGRAMMED, OBJECTED ->
                Clock.of(audit, DueKind.DATES_TO_PROPOSE, DueKind.RECERTIFICATION_DATED, DueKind.STAGE_2_TO_BEGIN);
            case SCHEDULED -> Clock.of(audit, DueKind.DATES_TO_CONFIRM, DueKind.AUDIT_TO_BEGIN);
            case CONFIRMED, PLANNED -> Clock.of(audit, DueKind.AUDIT_TO_BEGIN);
            case IN_PROGRESS, ADJOURNED -> Clock.of(audit, DueKind.AUDIT_TO_END);
            case REPORTED -> Clock.of(audit, DueKind.REPORT_REVIEW);
            case NONE, CONDUCTED, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> null;
        };
    }

    /** Whoever is named in a team declares that nothing ties her to the client: no audit begins before. */
    private void declarations(Acting who, @Nullable UUID file, List<Waiting> all) {
        if (!Operation.DECLARE_FREEDOM.isFor(who)) {
            return;
        }
        List<Object[]> booked = rows(
                "select a.certification, coalesce(k.shown, k.name), a.id from AuditRow a join ClientRow k"
                        + " on k.id = a.client where " + HERE.formatted("a.certification")
                        + "a.standing in :booked and exists (select 1 from ParticipationRow p where"
                        + " p.audit = a.id and p.person = :me) order by a.firstDay, a.id",
                file,
                Map.of(
                        "booked",
                        EnumSet.of(
                                AuditStanding.SCHEDULED,
                                AuditStanding.OBJECTED,
                                AuditStanding.CONFIRMED,
                                AuditStanding.PLANNED),
                        "me",
                        who.person().id()));
        Map<UUID, Files.Seen> seen =
                files.seeInAList(booked.stream().map(r -> (UUID) r[0]).toList(), calendar.today());
        booked.forEach(r -> Optional.ofNullable(seen.get((UUID) r[0]))
                .map(Files.Seen::file)
                .ifPresent(f -> f.audit((UUID) r[2])
                        .filter(a -> a.team().stream()
                                .anyMatch(m -> m.person().equals(who.person()) && m.declaredOn() == null))
                        .ifPresent(a -> add(
                                all,
                                r,
                                true,
                                "/audits/" + r[2],
                                f.title(a) + ": to declare that nothing ties you to the client",
                                Clock.of(r[2], DueKind.DECLARATION)))));
    }

    /** Audits that are over, whose time is to be looked at again, or whose fewer days another person approves. */
    private void looks(Acting who, @Nullable UUID file, List<Waiting> all) {
        if (!Operation.LOOK_AT_TIME.isFor(who)) {
            return;
        }
        query(
                        who,
                        "a",
                        "select a.certification, coalesce(k.shown, k.name), a.id, a.kind, a.title, a.lookSince, a.lookBy"
                                + " from AuditRow a join ClientRow k on k.id = a.client"
                                + " join CertificationRow c on c.id = a.certification where "
                                + HERE.formatted("a.certification") + GOES_ON.formatted("a")
                                + " c.timed = true and c.application not in (DECLINED, WITHDRAWN, LAPSED)"
                                + " and not exists (select b.id from AuditRow b where b.certification = a.certification"
                                + " and b.lastDay > a.lastDay and b.standing in (CONDUCTED, REPORTED, REVIEWED)) and"
                                + " (a.lookBy is null or a.lookBy <> :looking) and"
                                + " ((:manager = true and a.lookSince is not null)%s)"
                                + " order by a.lookSince, a.id",
                        file,
                        " or (a.lookSince is not null",
                        Map.of(
                                "manager",
                                who.is(Role.PROGRAMME_MANAGER),
                                "looking",
                                who.person().id()),
                        Map.of())
                .forEach(r -> {
                    boolean approves = r[6] != null;
                    Operation next = approves ? Operation.APPROVE_LOOK : Operation.LOOK_AT_TIME;
                    String name = r[4] == null ? ((AuditKind) r[3]).words() : (String) r[4];
                    String what = name + ": " + Ball.look(approves, (LocalDate) r[5]);
                    add(
                            all,
                            r,
                            true,
                            "/deeds/" + next.path() + "/" + r[2],
                            what,
                            Clock.of(r[2], DueKind.TIME_TO_LOOK_AT));
                });
    }

    /** A cycle that runs and has no programme waits for whoever sets it. */
    private void programmes(Acting who, @Nullable UUID file, List<Waiting> all) {
        if (!who.is(Role.PROGRAMME_MANAGER)) {
            return;
        }
        rows(
                        "select c.id, coalesce(k.shown, k.name) from CertificationRow c join ClientRow k on k.id = c.client"
                                + " where " + HERE.formatted("c.id")
                                + "c.grantedOn is not null and c.withdrawnOn is null and c.endedOn is null"
                                + " and c.validUntil >= :today and not exists (select 1 from AuditRow a"
                                + " where a.certification = c.id and a.intendedFor > c.validFrom"
                                + " and a.standing not in (org.assay.file.AuditStanding.CANCELLED,"
                                + " org.assay.file.AuditStanding.BROUGHT_FORWARD)) order by c.id",
                        file,
                        Map.of("today", calendar.today()))
                .forEach(r -> add(
                        all,
                        r,
                        true,
                        "/deeds/" + Operation.PROGRAMME_CYCLE.path() + "/" + r[0],
                        Ball.TO_PROGRAMME,
                        Clock.of(r[0], DueKind.PROGRAMME_TO_SET)));
    }

    /** What has expired waits while it can be restored. */
    private void restorations(Acting who, @Nullable UUID file, List<Waiting> all) {
        if (!who.is(Role.PROGRAMME_MANAGER)) {
            return;
        }
        rows(
                        "select c.id, coalesce(k.shown, k.name) from CertificationRow c join ClientRow k on k.id = c.client"
                                + " where " + HERE.formatted("c.id")
                                + "c.grantedOn is not null and c.refusedOn is null and c.withdrawnOn is null and c.endedOn is null"
                                + " and c.validUntil < :today order by c.validUntil desc, c.id",
                        file,
                        Map.of("today", calendar.today()))
                .forEach(r -> add(all, r, true, "", Ball.TO_RESTORE, Clock.of(r[0], DueKind.RESTORATION)));
    }

    private static final String FOR_THE_CLIENT = "waits for the client ";

    /** Among them those whose plan is accepted: the client shows what was done, or carries out what was planned. */
    private void findings(Acting who, @Nullable UUID file, List<Waiting> all) {
        boolean leads = who.is(Role.LEAD_AUDITOR);
        boolean reviews = who.is(Role.TECHNICAL_REVIEWER);
        Set<FindingStanding> mine = who.is(Role.CLIENT)
                ? EnumSet.of(FindingStanding.RAISED, FindingStanding.PLAN_RETURNED, FindingStanding.PLAN_ACCEPTED)
                : Set.of();
        Set<FindingStanding> led = leads ? EnumSet.of(FindingStanding.ANSWERED, FindingStanding.IMPLEMENTED) : Set.of();
        if (mine.isEmpty() && !leads && !reviews) {
            return;
        }
        query(
                        who,
                        "f",
                        "select f.certification, coalesce(k.shown, k.name), f.standing, f.id, f.reference, f.dueOn, f.asksForTime,"
                                + " f.objected, f.grade"
                                + " from FindingRow f join ClientRow k on k.id = f.client where "
                                + HERE.formatted("f.certification") + GOES_ON.formatted("f") + "(f.standing in :mine"
                                + " and (f.standing <> org.assay.file.FindingStanding.PLAN_ACCEPTED"
                                + " or f.grade = org.assay.file.Grade.MAJOR or f.dueOn is not null)"
                                + (reviews ? " or f.objected = true" : "")
                                + "%s) order by f.dueOn, f.id",
                        file,
                        " or ((f.standing in :led or f.asksForTime = true or f.objected = true)",
                        Map.of("mine", mine),
                        Map.of("led", led))
                .forEach(r -> {
                    FindingStanding standing = (FindingStanding) r[2];
                    String path = "/findings/" + r[3];
                    String name = "Nonconformity " + r[4] + ": ";
                    boolean hers = mine.contains(standing) || led.contains(standing);
                    boolean planned = standing == FindingStanding.PLAN_ACCEPTED && r[8] == Grade.MINOR;
                    add(
                            all,
                            r,
                            hers,
                            path,
                            name + (planned ? Ball.TO_CARRY_OUT : Ball.words(standing)),
                            clock(standing, planned, (UUID) r[3]));
                    add(
                            all,
                            r,
                            leads && (Boolean) r[6],
                            path,
                            name + Ball.TO_GIVE_TIME,
                            Clock.of(r[3], DueKind.EXTENSION));
                    boolean objected = (leads || reviews) && (Boolean) r[7];
                    add(all, r, objected, path, name + Ball.words(AuditStanding.OBJECTED), null);
                });
    }

    private static @Nullable Clock clock(FindingStanding standing, boolean planned, UUID finding) {
        return switch (standing) {
            case RAISED, PLAN_RETURNED -> Clock.of(finding, DueKind.ANSWER);
            case ANSWERED -> Clock.of(finding, DueKind.PLAN_TO_JUDGE);
            case PLAN_ACCEPTED -> Clock.of(finding, planned ? DueKind.CORRECTION : DueKind.EVIDENCE);
            case IMPLEMENTED -> Clock.of(finding, DueKind.VERIFICATION);
            case NONE, VERIFIED, WITHDRAWN, SUPERSEDED -> null;
        };
    }

    private void decisions(Acting who, @Nullable UUID file, List<Waiting> all) {
        boolean decides = who.is(Role.DECISION_MAKER);
        boolean leads = who.is(Role.LEAD_AUDITOR);
        if (!decides && !leads) {
            return;
        }
        query(
                        who,
                        "d",
                        "select d.certification, coalesce(k.shown, k.name), d.verb, d.standing, d.id from DecisionRow d join ClientRow k"
                                + " on k.id = d.client where " + HERE.formatted("d.certification")
                                + "(d.standing in :mine%s) order by d.requestedOn, d.id",
                        file,
                        " or (d.standing in :led",
                        Map.of("mine", decides ? EnumSet.of(DecisionStanding.REQUESTED) : Set.of()),
                        Map.of("led", EnumSet.of(DecisionStanding.INFORMATION_ASKED)))
                .forEach(r -> {
                    Verb verb = (Verb) r[2];
                    boolean asked = r[3] == DecisionStanding.INFORMATION_ASKED;
                    String path =
                            "/decision/" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    String what = asked ? ": to give the information that was asked for" : ": to be weighed";
                    add(all, r, true, asked ? "" : path, verb.words() + what, Clock.of(r[4], DueKind.DECISION));
                });
    }

    private void letters(Acting who, @Nullable UUID file, List<Waiting> all) {
        Set<LetterStanding> mine = EnumSet.noneOf(LetterStanding.class);
        if (who.is(Role.CLIENT)) {
            mine.add(LetterStanding.AWAITS_CLIENT);
        }
        if (who.is(Role.PROGRAMME_MANAGER)) {
            mine.add(LetterStanding.AWAITS_BODY);
        }
        if (mine.isEmpty() && !who.is(Role.LEAD_AUDITOR)) {
            return;
        }
        query(
                        who,
                        "l",
                        "select l.certification, coalesce(k.shown, k.name), l.subject, l.dueOn, l.id, l.standing from LetterRow l"
                                + " join ClientRow k on k.id = l.client where " + HERE.formatted("l.certification")
                                + "((l.standing in :mine and (l.dueOn is not null or l.standing <> org.assay.file.LetterStanding.AWAITS_CLIENT))%s)"
                                + " order by l.dueOn, l.id",
                        file,
                        " or (l.standing in :led",
                        Map.of("mine", mine),
                        Map.of("led", EnumSet.of(LetterStanding.AWAITS_BODY)))
                .forEach(r -> {
                    Operation answer = r[5] == LetterStanding.AWAITS_CLIENT
                            ? Operation.ANSWER_THE_BODY
                            : Operation.ANSWER_THE_CLIENT;
                    String path = "/deeds/" + answer.path() + "/" + r[4];
                    add(
                            all,
                            r,
                            true,
                            path,
                            "Letter “" + r[2] + "”: to answer",
                            Clock.of(r[4], DueKind.LETTER_FOR_CLIENT, DueKind.LETTER_TO_ANSWER));
                });
    }

    /** Changes that clients have told of, and wider scopes that they apply for. */
    private void changes(Acting who, @Nullable UUID file, List<Waiting> all) {
        if (!who.is(Role.PROGRAMME_MANAGER)) {
            return;
        }
        rows(
                        "select n.certification, coalesce(k.shown, k.name), n.kind, n.standing, n.id from ChangeNoticeRow n"
                                + " join ClientRow k on k.id = n.client where " + HERE.formatted("n.certification")
                                + "n.standing in :mine order by n.toldOn, n.id",
                        file,
                        Map.of("mine", EnumSet.of(ChangeStanding.TOLD, ChangeStanding.APPLIED)))
                .forEach(r -> {
                    Operation next =
                            r[3] == ChangeStanding.APPLIED ? Operation.REVIEW_EXTENSION : Operation.TRIAGE_CHANGE;
                    String path = "/deeds/" + next.path() + "/" + r[4];
                    add(
                            all,
                            r,
                            true,
                            path,
                            ((ChangeKind) r[2]).awaited(),
                            Clock.of(r[4], DueKind.CHANGE_TO_LOOK_AT, DueKind.EXTENSION_REVIEW));
                });
    }

    private static void add(
            List<Waiting> all, Object[] row, boolean waits, String path, String what, @Nullable Clock clock) {
        if (waits) {
            all.add(new Waiting((UUID) row[0], path, (String) row[1], what, null, null, clock));
        }
    }

    /** With the things of files that she leads, where she leads any: nobody else may read who takes part in what. */
    private List<Object[]> query(
            Acting who,
            String row,
            String hql,
            @Nullable UUID file,
            String ofTheLeader,
            Map<String, ?> asked,
            Map<String, ?> ofTheLed) {
        if (!who.is(Role.LEAD_AUDITOR)) {
            return rows(hql.formatted(""), file, asked);
        }
        TypedQuery<Object[]> query = query(hql.formatted(ofTheLeader + LED.formatted(row) + ")"), file, asked)
                .setParameter("me", who.person().id())
                .setParameter("leading", Part.LEAD_AUDITOR);
        ofTheLed.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Object[]> rows(String hql, @Nullable UUID file, Map<String, ?> asked) {
        return query(hql, file, asked).getResultList();
    }

    private TypedQuery<Object[]> query(String hql, @Nullable UUID file, Map<String, ?> asked) {
        TypedQuery<Object[]> query =
                em.createQuery(hql, Object[].class).setParameter("file", file).setMaxResults(MOST);
        asked.forEach(query::setParameter);
        return query;
    }
}
