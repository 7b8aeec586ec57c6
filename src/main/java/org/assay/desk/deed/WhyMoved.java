package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.desk.audit.BeginForm;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.jspecify.annotations.Nullable;

/**
 * Why an audit was postponed or called off, or why a limit of surveillance was missed, as it was typed.
 *
 * @param what happened, in a few words
 * @param by who wrote it; null where the viewer is told no names
 */
public record WhyMoved(
        UUID audit, String what, LocalDate on, @Nullable String by, String why) {
    private static final Map<String, String> CALLED_OFF = Map.of(
            Operation.POSTPONE_AUDIT.journaled(), "Postponed",
            Operation.CANCEL_AUDIT.journaled(), "Called off");

    private static final List<String> BEHIND_A_LIMIT = List.of(
            Operation.SCHEDULE_AUDIT.journaled(),
            Operation.START_AUDIT.journaled(),
            Operation.RESUME_AUDIT.journaled());

    /** The deeds in whose records such words can stand, by their journaled names. */
    static List<String> deeds() {
        return Stream.concat(CALLED_OFF.keySet().stream(), BEHIND_A_LIMIT.stream())
                .toList();
    }

    /** Whether a file can have such words: nothing need be read of one whose audits took place as they were proposed. */
    static boolean mayBeIn(CertificationFile file) {
        return file.audits().stream().anyMatch(WhyMoved::mayBeAbout);
    }

    private static boolean mayBeAbout(Audit a) {
        boolean back = a.standing() == AuditStanding.CANCELLED
                || (a.standing() == AuditStanding.PROGRAMMED && a.revision() > 0);
        return back || a.revision() > 1 || (a.occasion() != null && a.occasion().deviation() != null);
    }

    /** All of them, the oldest first. */
    public static List<WhyMoved> of(List<RecordsOfAFile.Told> records) {
        return records.stream().flatMap(r -> of(r).stream()).toList();
    }

    /** Those about one audit. */
    public static List<WhyMoved> of(List<RecordsOfAFile.Told> records, UUID audit) {
        return of(records).stream().filter(w -> w.audit.equals(audit)).toList();
    }

    private static Optional<WhyMoved> of(RecordsOfAFile.Told r) {
        String moved = CALLED_OFF.get(r.deed());
        CallOffForm typed = r.typed(CallOffForm.class);
        @Nullable
        String why = moved != null
                ? typed.reason()
                : r.is(Operation.SCHEDULE_AUDIT)
                        ? r.typed(ScheduleForm.class).deviation()
                        : r.typed(BeginForm.class).deviation();
        boolean missed = typed.fault() != null;
        if (r.is(Operation.RESUME_AUDIT)) {
            why = missed ? typed.reason() : null;
        }
        if (why == null || why.isBlank() || (moved == null && !BEHIND_A_LIMIT.contains(r.deed()))) {
            return Optional.empty();
        }
        String what = moved == null
                ? "A limit of surveillance was missed"
                : moved + (missed ? ", and a limit of surveillance was missed" : "");
        return Optional.of(new WhyMoved(r.subject(), what, r.on(), r.by(), why));
    }
}
