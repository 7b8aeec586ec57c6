package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.file.Part;
import org.assay.file.Worded;
import org.assay.house.BodyCalendar;
import org.assay.programme.Due;
import org.assay.programme.DueWork;
import org.assay.programme.Holder;
import org.assay.programme.Outlook;
import org.assay.programme.Task;
import org.assay.programme.TaskKind;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.certification.TaskRow;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody in her roles, over all files in her view: the earliest day first, at most fifty of a kind. What falls
 * to the lead auditor of a file waits for whoever leads an audit of it.
 */
@ApplicationScoped
public class WaitingForMe {
    private static final int MOST = 50;

    /** Of all files or of one, on a day, and of nobody who is not meant. */
    private static final String TASKS =
            "select new org.assay.desk.deed.WaitingForMe$Found(t, coalesce(k.shown, k.name)) from TaskRow t"
                    + " join ClientRow k on k.id = t.client where (:file is null or t.certification = :file)"
                    + " and (t.fromDay is null or t.fromDay <= :today) and (t.untilDay is null or t.untilDay >= :today)"
                    + " and (t.notPerson is null or t.notPerson <> :me) and (t.kind in :mine or t.onlyPerson = :me%s)"
                    + " order by t.subject, t.id";

    /** And what falls to whoever leads an audit of the file: nobody else may read who takes part in what. */
    private static final String LED = " or t.kind in :led and exists (select 1 from ParticipationRow p"
            + " where p.certification = t.certification and p.person = :me and p.part = :leading)";

    /** The role that holds what falls to each; a team has none, its members are named. */
    private static final Map<Holder, String> ROLES = Map.of(
            Holder.CLIENT, Role.CLIENT,
            Holder.PROGRAMME_MANAGER, Role.PROGRAMME_MANAGER,
            Holder.LEAD_AUDITOR, Role.LEAD_AUDITOR,
            Holder.TECHNICAL_REVIEWER, Role.TECHNICAL_REVIEWER,
            Holder.DECISION_MAKER, Role.DECISION_MAKER,
            Holder.IMPARTIALITY_OFFICER, Role.IMPARTIALITY_OFFICER);

    /** A task and whose file it stands on. */
    public record Found(TaskRow row, String client) {}

    /**
     * One thing that waits.
     *
     * @param path of its page below the file's, with a slash before it; empty for the file itself, or a place on it
     * @param due day by which it is due, where one is set
     * @param returned why an application came back; null of everything else
     * @param forAnother whether it is somebody else's to do, and only seen
     */
    public record Waiting(
            UUID file,
            String path,
            String client,
            String what,
            @Nullable LocalDate due,
            @Nullable Returned returned,
            boolean forAnother) {}

    private final Tx tx;
    private final EntityManager em;
    private final ReturnedApplications returned;
    private final Files files;
    private final BodyCalendar calendar;
    private final LawBook laws;

    WaitingForMe(
            Tx tx, EntityManager em, ReturnedApplications returned, Files files, BodyCalendar calendar, LawBook laws) {
        this.tx = tx;
        this.em = em;
        this.returned = returned;
        this.files = files;
        this.calendar = calendar;
        this.laws = laws;
    }

    /** On all files in her view, by the day on which it is due; what has no day comes last. */
    public List<Waiting> of(Acting who) {
        return tx.ask(who.viewer(), () -> read(who));
    }

    /** The same inside the transaction of another question. */
    List<Waiting> read(Acting who) {
        return ordered(waiting(who, null));
    }

    private static List<Waiting> ordered(List<Waiting> some) {
        return some.stream()
                .sorted(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** On one file. */
    public List<Waiting> on(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> ordered(waiting(who, file)));
    }

    private List<Waiting> waiting(Acting who, @Nullable UUID file) {
        List<Found> found = found(who, file);
        Map<UUID, Returned> reasons = returned.of(found.stream()
                .filter(f -> f.row().kind == TaskKind.COMPLETE_APPLICATION)
                .map(f -> f.row().certification)
                .toList());
        Map<UUID, List<Due>> due = due(found);
        return found.stream()
                .sorted(Comparator.comparing(f -> f.row().kind)) // of one day what has to be done first comes first
                .flatMap(f -> waiting(
                        who, f, due.getOrDefault(f.row().certification, List.of()), reasons.get(f.row().certification)))
                .toList();
    }

    private static Stream<Waiting> waiting(Acting who, Found f, List<Due> due, @Nullable Returned why) {
        Task task = f.row().task();
        UUID file = f.row().certification;
        boolean seen = !falls(task, who);
        return task.stands(due, file)
                ? Stream.of(new Waiting(
                        file,
                        PlacesOfTasks.of(task, file),
                        f.client(),
                        Worded.headed(seen ? task.seen() : task.wordsToThem()),
                        task.by(due, file).orElse(null),
                        task.kind() == TaskKind.COMPLETE_APPLICATION ? why : null,
                        seen))
                : Stream.of();
    }

    private static boolean falls(Task task, Acting who) {
        return task.only() != null || task.kind().holders().stream().anyMatch(holders(who)::contains);
    }

    /** The days of what is due on the files of which any of it tells one: there alone, and by the law of today. */
    private Map<UUID, List<Due>> due(List<Found> found) {
        LocalDate today = calendar.today();
        Set<UUID> dated = found.stream()
                .filter(f -> !f.row().kind.days().isEmpty())
                .map(f -> f.row().certification)
                .collect(Collectors.toSet());
        return files.seeInAList(dated, today).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> DueWork.of(new Outlook(e.getValue().file(), today, laws.on(today)))));
    }

    private List<Found> found(Acting who, @Nullable UUID file) {
        Set<Holder> holders = holders(who);
        Set<TaskKind> mine =
                kinds(k -> k.holders().stream().anyMatch(h -> h != Holder.LEAD_AUDITOR && holders.contains(h))
                        || (holders.contains(Holder.PROGRAMME_MANAGER) && k.seenByTheProgramme()));
        TypedQuery<Found> query = em.createQuery(TASKS.formatted(who.is(Role.LEAD_AUDITOR) ? LED : ""), Found.class)
                .setParameter("file", file)
                .setParameter("today", calendar.today())
                .setParameter("me", who.person().id())
                .setParameter("mine", mine);
        if (who.is(Role.LEAD_AUDITOR)) {
            query.setParameter("led", kinds(k -> k.awaits(Holder.LEAD_AUDITOR)))
                    .setParameter("leading", Part.LEAD_AUDITOR);
        }
        Map<TaskKind, Integer> met = new EnumMap<>(TaskKind.class);
        return query.setMaxResults(MOST * TaskKind.values().length)
                .getResultStream()
                .filter(f -> met.merge(f.row().kind, 1, Integer::sum) <= MOST)
                .toList();
    }

    private static Set<TaskKind> kinds(Predicate<TaskKind> which) {
        return Arrays.stream(TaskKind.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskKind.class)));
    }

    /** What falls to her by her roles alone. */
    static Set<Holder> holders(Acting who) {
        return ROLES.entrySet().stream()
                .filter(e -> who.is(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Holder.class)));
    }
}
