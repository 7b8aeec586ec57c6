package org.assay.programme.plan;

import static org.assay.standard.Parameter.BREAK_MINUTES;
import static org.assay.standard.Parameter.CLOSING_MINUTES;
import static org.assay.standard.Parameter.DAY_BEGINS_MINUTES;
import static org.assay.standard.Parameter.DAY_ENDS_MINUTES;
import static org.assay.standard.Parameter.FEEDBACK_MINUTES;
import static org.assay.standard.Parameter.LUNCH_BEGINS_MINUTES;
import static org.assay.standard.Parameter.LUNCH_MINUTES;
import static org.assay.standard.Parameter.OPENING_MINUTES;
import static org.assay.standard.Parameter.PREPARATION_MINUTES;
import static org.assay.standard.Parameter.SHORTEST_SESSION_MINUTES;
import static org.assay.standard.Parameter.STEP_MINUTES;
import static org.assay.standard.Parameter.STRETCH_MINUTES;
import static org.assay.standard.Parameter.TEAM_MEETING_MINUTES;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.assay.file.Hours;
import org.assay.file.SessionKind;

/** What stands firm on a day, alike for everybody who works on it: meetings and breaks; and the hours between them. */
final class DayFrame {
    /** Something that stands firm. */
    record Fixed(SessionKind kind, Hours hours) {}

    private final Brief brief;
    private final List<Fixed> fixed = new ArrayList<>();
    private final List<Hours> free = new ArrayList<>();

    /**
     * Draws up a day.
     *
     * @param first whether the audit begins on it
     * @param last whether it ends on it
     * @param together whether several people work on it, who have something to tell each other
     */
    DayFrame(Brief brief, boolean first, boolean last, boolean together) {
        this.brief = brief;
        LocalTime from = brief.at(DAY_BEGINS_MINUTES);
        LocalTime until = brief.at(DAY_ENDS_MINUTES);
        LocalTime work = first ? begins(SessionKind.OPENING, from, brief.minutes(OPENING_MINUTES)) : from;
        LocalTime tail = last ? closes(until) : tells(until, together);
        LocalTime lunch = brief.at(LUNCH_BEGINS_MINUTES);
        LocalTime back = lunch.plusMinutes(brief.minutes(LUNCH_MINUTES));
        if (work.isBefore(lunch) && back.isBefore(tail)) {
            begins(SessionKind.BREAK, lunch, brief.minutes(LUNCH_MINUTES));
            cut(from, work, lunch, lunch);
            cut(back, back, tail, until);
        } else {
            cut(from, work, tail, until);
        }
    }

    List<Fixed> fixed() {
        return List.copyOf(fixed);
    }

    List<Hours> free() {
        return List.copyOf(free);
    }

    private LocalTime begins(SessionKind kind, LocalTime at, int minutes) {
        fixed.add(new Fixed(kind, new Hours(at, at.plusMinutes(minutes))));
        return at.plusMinutes(minutes);
    }

    private LocalTime ends(SessionKind kind, LocalTime at, int minutes) {
        fixed.add(new Fixed(kind, new Hours(at.minusMinutes(minutes), at)));
        return at.minusMinutes(minutes);
    }

    private LocalTime closes(LocalTime until) {
        LocalTime closing = ends(SessionKind.CLOSING, until, brief.minutes(CLOSING_MINUTES));
        return ends(SessionKind.PREPARATION, closing, brief.minutes(PREPARATION_MINUTES));
    }

    private LocalTime tells(LocalTime until, boolean together) {
        LocalTime told = together ? ends(SessionKind.TEAM, until, brief.minutes(TEAM_MEETING_MINUTES)) : until;
        return ends(SessionKind.FEEDBACK, told, brief.minutes(FEEDBACK_MINUTES));
    }

    /**
     * The free hours of a stretch of work, cut by a short break in its middle where it would last too long.
     *
     * @param begins from when on people work without a break
     * @param ends until when they would
     */
    private void cut(LocalTime begins, LocalTime from, LocalTime until, LocalTime ends) {
        int rest = brief.minutes(BREAK_MINUTES);
        int stretch = Slot.minutes(new Hours(begins, ends));
        if (!from.isBefore(until)) {
            return;
        }
        int room = Slot.minutes(new Hours(from, until));
        if (stretch <= brief.minutes(STRETCH_MINUTES) || room <= rest) {
            offer(from, until);
            return;
        }
        long step = brief.minutes(STEP_MINUTES);
        LocalTime middle = begins.plusMinutes((stretch - rest) / 2 / step * step);
        LocalTime latest = until.minusMinutes(rest);
        LocalTime at = middle.isBefore(from) ? from : middle.isAfter(latest) ? latest : middle;
        begins(SessionKind.BREAK, at, rest);
        offer(from, at);
        offer(at.plusMinutes(rest), until);
    }

    private void offer(LocalTime from, LocalTime until) {
        if (from.isBefore(until) && Slot.minutes(new Hours(from, until)) >= brief.minutes(SHORTEST_SESSION_MINUTES)) {
            free.add(new Hours(from, until));
        }
    }
}
