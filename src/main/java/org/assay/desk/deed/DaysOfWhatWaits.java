package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.desk.deed.WaitingForMe.Clock;
import org.assay.desk.deed.WaitingForMe.Waiting;
import org.assay.house.BodyCalendar;
import org.assay.programme.Due;
import org.assay.programme.DueKind;
import org.assay.programme.DueWork;
import org.assay.programme.Outlook;
import org.assay.register.certification.Files;
import org.assay.standard.LawBook;

/** The day of each thing that waits for somebody: the one that stands under what is due, and no other. */
@ApplicationScoped
class DaysOfWhatWaits {
    private final Files files;
    private final BodyCalendar calendar;
    private final LawBook laws;

    DaysOfWhatWaits(Files files, BodyCalendar calendar, LawBook laws) {
        this.files = files;
        this.calendar = calendar;
        this.laws = laws;
    }

    /** The same with their days; without what waits only while it is due and is due no more. */
    List<Waiting> of(List<Waiting> all) {
        LocalDate today = calendar.today();
        Map<UUID, List<Due>> due = new HashMap<>();
        files.seeInAList(
                        all.stream()
                                .filter(w -> w.clock() != null)
                                .map(Waiting::file)
                                .collect(Collectors.toSet()),
                        today)
                .forEach((id, seen) -> due.put(id, DueWork.of(new Outlook(seen.file(), today, laws.on(today)))));
        return all.stream()
                .flatMap(w -> dated(w, due.getOrDefault(w.file(), List.of())).stream())
                .toList();
    }

    private static Optional<Waiting> dated(Waiting w, List<Due> due) {
        Clock clock = w.clock();
        if (clock == null) {
            return Optional.of(w);
        }
        Optional<LocalDate> day = due.stream()
                .filter(d -> clock.kinds().contains(d.kind()))
                .filter(d -> d.subject().equals(clock.subject()) || d.subject().equals(w.file()))
                .map(Due::on)
                .findFirst();
        boolean whileDue = clock.kinds().stream().anyMatch(DaysOfWhatWaits::onlyWhileDue);
        return day.isEmpty() && whileDue ? Optional.empty() : Optional.of(w.on(day.orElse(null)));
    }

    /** Where it is for the file, and not for a row, to say whether anybody is still awaited. */
    private static boolean onlyWhileDue(DueKind kind) {
        return kind == DueKind.CORRECTION || kind == DueKind.RESTORATION;
    }
}
