package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.assay.calendar.Days;
import org.assay.file.CertificationFile;
import org.assay.programme.Due;
import org.assay.programme.DueWork;
import org.assay.programme.Holder;
import org.assay.programme.Outlook;
import org.assay.programme.Task;
import org.assay.programme.Tasks;

/**
 * Somebody who is awaited on a file, and for what.
 *
 * @param what it begins with a small letter where that is a verb
 * @param path of the page below the file's where it can be read, with a slash before it; empty where that is the file's own
 */
public record TaskTold(String who, String what, boolean ofTheClient, String path) {
    /** All, as the body is told. */
    static List<TaskTold> of(Outlook o) {
        return told(o, DueWork.of(o), Tasks.of(o.file(), o.today()));
    }

    /**
     * What the client is told of: what decision makers and team ask each other is no matter of the client, nor is what the body
     * weighs against it before anything is decided.
     */
    static List<TaskTold> ofTheClient(Outlook o) {
        Outlook told = o.told();
        List<Due> due = DueWork.of(told).stream()
                .filter(d -> d.kind().forTheClient().isPresent())
                .toList();
        return told(
                told,
                due,
                Tasks.of(told.file(), told.today()).stream()
                        .filter(t -> t.kind().told())
                        .toList());
    }

    /** The earliest day first, what has none last. Members of one team who declare are told of once. */
    private static List<TaskTold> told(Outlook o, List<Due> due, List<Task> tasks) {
        CertificationFile file = o.file();
        return tasks.stream()
                .filter(t -> t.stands(due, file.id()))
                .sorted(Comparator.comparing(t -> t.by(due, file.id()).orElse(LocalDate.MAX)))
                .map(t -> new TaskTold(
                        t.who(),
                        t.words()
                                + t.by(due, file.id())
                                        .map(day -> by(day, o.today()))
                                        .orElse(""),
                        t.kind().awaits(Holder.CLIENT),
                        PlacesOfTasks.toRead(t, file.id())))
                .distinct()
                .toList();
    }

    private static String by(LocalDate day, LocalDate today) {
        return (day.isBefore(today) ? ", late since " : ", by ") + Days.written(day);
    }
}
