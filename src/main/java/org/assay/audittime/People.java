package org.assay.audittime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.audittime.Inputs.Group;

/**
 * Effective personnel: everybody in scope, of all shifts, with contractors; part-time work as a share of a full week; and where
 * the body has agreed that many do the same simple work, its square root (IAF MD 5, 2.3, taken over as the body's method). This
 * happens before any table is read, and is no reduction of a table's days.
 *
 * @param persons whole persons; a part of a person counts as one
 * @param lines a line for each group in scope
 */
public record People(int persons, List<Line> lines) {
    private static final String RULE = "Effective personnel";

    public People {
        lines = List.copyOf(lines);
    }

    /** Of the groups in scope; a full week has so many hours. */
    public static People of(Inputs in, int weekHours) {
        List<Group> scoped = in.scoped().toList();
        List<Line> lines = new ArrayList<>();
        long hours = 0;
        for (int i = 0; i < scoped.size(); i++) {
            Group g = scoped.get(i);
            long of = hours(g, weekHours);
            hours += of;
            lines.add(Line.note(
                    RULE,
                    clause(g),
                    "Group " + (i + 1) + ": " + words(g),
                    arithmetic(g, weekHours),
                    persons(of, weekHours) + counted(g)));
        }
        int persons = Math.toIntExact(Math.ceilDiv(hours, weekHours));
        lines.add(Line.note(
                RULE,
                "the body's method after IAF MD 5, 2.3",
                in.personsInScope() + " people in scope",
                scoped.size() == 1 ? "taken over" : "added, a part of a person counts as one",
                persons + " effective"));
        return new People(persons, lines);
    }

    /** Hours in a week: of everybody, or of the square root of their number. */
    private static long hours(Group g, int weekHours) {
        long all = (long) (g.fullTime() + g.contractors()) * weekHours
                + (long) g.partTime() * Math.min(g.weekHours(), weekHours);
        return g.identical() ? rootUp(Math.ceilDiv(all, weekHours)) * weekHours : all;
    }

    /** The smallest whole number whose square is not below it. */
    static long rootUp(long number) {
        long root = 0;
        for (long bit = 1L << 31; bit > 0; bit >>= 1) {
            if ((root + bit) * (root + bit) <= number) {
                root += bit;
            }
        }
        return root * root == number ? root : root + 1;
    }

    private static String clause(Group g) {
        return "the body's method after IAF MD 5, " + (g.identical() ? "2.3.4" : g.partTime() > 0 ? "2.3.3" : "2.3.1");
    }

    /** {@code 12 full time, 3 contractors; they develop AI}. */
    public static String words(Group g) {
        List<String> said = new ArrayList<>();
        if (g.fullTime() > 0) {
            said.add(g.fullTime() + " full time");
        }
        if (g.partTime() > 0) {
            said.add(g.partTime() + " part time of " + g.weekHours() + " hours a week");
        }
        if (g.contractors() > 0) {
            said.add(g.contractors() + (g.contractors() == 1 ? " contractor" : " contractors"));
        }
        return String.join(", ", said)
                + (g.doings().isEmpty()
                        ? ""
                        : "; they " + g.doings().stream().map(Doing::words).collect(Collectors.joining(", ")))
                + (g.shifts() > 1 ? "; " + g.shifts() + " shifts, all counted" : "");
    }

    private static String arithmetic(Group g, int weekHours) {
        String week = g.partTime() > 0 ? "part time as a share of " + weekHours + " hours" : "each counts as one";
        return g.identical() ? week + "; square root of those who do the same simple work" : week;
    }

    private static String persons(long hours, int weekHours) {
        return Exact.figure(Math.toIntExact(Math.ceilDiv(hours * 100, weekHours)));
    }

    private static String counted(Group g) {
        return " of " + g.persons();
    }
}
