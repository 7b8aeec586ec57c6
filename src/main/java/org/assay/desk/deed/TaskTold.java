package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.calendar.Days;
import org.assay.file.CertificationFile;
import org.assay.file.Part;
import org.assay.programme.Due;
import org.assay.programme.DueWork;
import org.assay.programme.Holder;
import org.assay.programme.Outlook;
import org.assay.programme.Task;
import org.assay.programme.TaskKind;
import org.assay.programme.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is awaited on a file, and for what.
 *
 * @param what it begins with a small letter where that is a verb
 * @param path of the page below the file's where it can be read, with a slash before it; empty where that is the file's own
 * @param kind what sort of step it is
 * @param subject what it is about; the file itself where it is about none
 * @param place of the page below the file's where the viewer does it; null where it is somebody else's to do
 */
public record TaskTold(
        String who,
        String what,
        boolean ofTheClient,
        String path,
        TaskKind kind,
        UUID subject,
        @Nullable String place) {
    /** Whether it falls to the viewer. */
    public boolean mine() {
        return place != null;
    }

    /** All, as the body is told. */
    static List<TaskTold> of(Acting who, Outlook o) {
        return told(who, o, DueWork.of(o), Tasks.of(o.file(), o.today()));
    }

    /**
     * What the client is told of: what decision makers and team ask each other is no matter of the client, nor is what the body
     * weighs against it before anything is decided.
     */
    static List<TaskTold> ofTheClient(Acting who, Outlook o) {
        Outlook told = o.told();
        List<Due> due = DueWork.of(told).stream()
                .filter(d -> d.kind().forTheClient().isPresent())
                .toList();
        return told(
                who,
                told,
                due,
                Tasks.of(told.file(), told.today()).stream()
                        .filter(t -> t.kind().told())
                        .toList());
    }

    /** The earliest day first, what has none last. Members of one team who declare are told of once. */
    private static List<TaskTold> told(Acting who, Outlook o, List<Due> due, List<Task> tasks) {
        CertificationFile file = o.file();
        Set<Holder> holders = holders(who, file);
        Map<String, TaskTold> told = new LinkedHashMap<>();
        tasks.stream()
                .filter(t -> t.stands(due, file.id()))
                .sorted(Comparator.comparing(t -> t.by(due, file.id()).orElse(LocalDate.MAX)))
                .map(t -> new TaskTold(
                        t.who(),
                        t.words()
                                + t.by(due, file.id())
                                        .map(day -> by(day, o.today()))
                                        .orElse(""),
                        t.kind().awaits(Holder.CLIENT),
                        PlacesOfTasks.toRead(t, file.id()),
                        t.kind(),
                        t.subject(),
                        falls(t, who, holders) ? PlacesOfTasks.of(t, file.id()) : null))
                .forEach(t -> told.merge(t.who + t.what + t.path, t, (one, other) -> one.mine() ? one : other));
        return List.copyOf(told.values());
    }

    private static boolean falls(Task task, Acting who, Set<Holder> holders) {
        if (task.only() != null) {
            return who.person().equals(task.only());
        }
        return !who.person().equals(task.not())
                && task.kind().holders().stream().anyMatch(holders::contains);
    }

    /** What she holds on this file: what falls to the lead auditor falls to whoever leads an audit of it. */
    private static Set<Holder> holders(Acting who, CertificationFile file) {
        Set<Holder> all = EnumSet.noneOf(Holder.class);
        all.addAll(WaitingForMe.holders(who));
        boolean leads = file.result().parts().stream()
                .anyMatch(p -> p.part() == Part.LEAD_AUDITOR && p.person().equals(who.person()));
        if (!leads) {
            all.remove(Holder.LEAD_AUDITOR);
        }
        return all;
    }

    private static String by(LocalDate day, LocalDate today) {
        return (day.isBefore(today) ? ", late since " : ", by ") + Days.written(day);
    }
}
