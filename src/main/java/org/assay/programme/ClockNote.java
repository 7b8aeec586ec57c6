package org.assay.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.file.Fault;
import org.assay.file.Standing;
import org.assay.file.Worded;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Parameter;

/**
 * What the clock says about one thing that is due. It reminds and proposes; it never changes a grade, a standing or a day,
 * and it decides nothing.
 */
public record ClockNote(Kind kind, Due due) {
    /** What a note is. Names are kept in records. */
    public enum Kind implements Worded {
        REMINDER("reminder"),
        EXPIRED("the certification has expired"),
        SUSPENSION_PROPOSED("suspension is proposed"),
        WITHDRAWAL_PROPOSED("withdrawal or a smaller scope is proposed"),
        DEVIATION_PROPOSED("a visit that catches up is proposed, and the accreditation body is told of the deviation"),
        ESCALATION_PROPOSED("a new finding that escalates it is proposed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        /** Whether somebody of the body is asked to think about it and to act or not. */
        public boolean proposes() {
            return this == SUSPENSION_PROPOSED
                    || this == WITHDRAWAL_PROPOSED
                    || this == DEVIATION_PROPOSED
                    || this == ESCALATION_PROPOSED;
        }
    }

    /**
     * All that there is to note on a day, whether or not it was noted before. After a standstill it is what that day says, and
     * not what the days in between would have said.
     */
    public static List<ClockNote> of(Outlook o) {
        List<ClockNote> notes = new ArrayList<>();
        for (Due due : DueWork.of(o)) {
            if (!due.on().isAfter(o.today().plusDays(o.law(Parameter.REMINDER_DAYS)))) {
                if (due.kind() != DueKind.RESTORATION && due.kind() != DueKind.EXPIRED) {
                    notes.add(new ClockNote(Kind.REMINDER, due));
                }
                proposed(due, o).map(kind -> new ClockNote(kind, due)).ifPresent(notes::add);
            }
        }
        LocalDate until = o.file().certification().validUntil();
        if (o.standing() == Standing.EXPIRED && until != null) {
            notes.add(new ClockNote(Kind.EXPIRED, DueOfExpiry.restoration(o, until)));
        }
        return notes;
    }

    /** What is proposed because the day of something has passed; nobody has to follow it, and nothing happens by itself. */
    public static Optional<Kind> proposed(Due due, Outlook o) {
        if (!due.overdue(o.today())) {
            return Optional.empty();
        }
        if (due.kind().escalates()) {
            return Optional.of(Kind.ESCALATION_PROPOSED);
        }
        if (due.kind().suspends() && o.standing() == Standing.CERTIFIED) {
            boolean ours = SurveillanceOfTheCycle.of(o.file())
                    .flatMap(s -> s.answering(due.on()))
                    .filter(d -> d.fault() == Fault.BODY)
                    .isPresent();
            return Optional.of(ours ? Kind.DEVIATION_PROPOSED : Kind.SUSPENSION_PROPOSED);
        }
        return due.kind().endsASuspension() ? Optional.of(Kind.WITHDRAWAL_PROPOSED) : Optional.empty();
    }
}
