package org.assay.desk.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.file.Person;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/** What a plan says otherwise than the plan before it, in sentences for whoever held that one in her hands. */
public final class PlanChanges {
    private final Function<Person, String> names;
    private final List<String> told = new ArrayList<>();

    private PlanChanges(Function<Person, String> names) {
        this.names = names;
    }

    /**
     * In the order of the new plan, what was left out last; none where both say the same.
     *
     * @param names how people call a person
     */
    public static List<String> of(PlanForm before, PlanForm now, Function<Person, String> names) {
        PlanChanges changes = new PlanChanges(names);
        changes.wording("The objectives are", before.objectives(), now.objectives());
        changes.wording("The criteria are", before.criteria(), now.criteria());
        changes.wording("What is said of remote parts and their risks is", before.remote(), now.remote());
        changes.sessions(before.sessions(), now.sessions());
        return List.copyOf(changes.told);
    }

    private void wording(String what, @Nullable String before, @Nullable String now) {
        if (!Objects.requireNonNullElse(before, "")
                .strip()
                .equals(Objects.requireNonNullElse(now, "").strip())) {
            told.add(what + " worded anew.");
        }
    }

    private void sessions(List<PlanForm.Line> before, List<PlanForm.Line> now) {
        List<PlanForm.Line> gone = new ArrayList<>(before);
        List<PlanForm.Line> come = new ArrayList<>(now);
        now.stream().filter(gone::remove).forEach(come::remove);
        for (PlanForm.Line line : come) {
            Optional<PlanForm.Line> was = gone.stream()
                    .filter(g -> called(g).equals(called(line)))
                    .min((a, b) -> Integer.compare(distance(a, line), distance(b, line)));
            was.ifPresent(gone::remove);
            was.ifPresentOrElse(
                    w -> told.add(changed(w, line)), () -> told.add("New: " + called(line) + ", " + when(line) + "."));
        }
        gone.forEach(g -> told.add("Left out: " + called(g) + ", " + when(g) + "."));
    }

    private static int distance(PlanForm.Line a, PlanForm.Line b) {
        return a.day().equals(b.day()) ? 0 : 1;
    }

    private String changed(PlanForm.Line was, PlanForm.Line is) {
        String how = Stream.of(
                        differs(when(was), when(is)) ? "from " + when(was) + " to " + when(is) : "",
                        differs(who(was), who(is)) ? "held by " + who(is) + " in place of " + who(was) : "",
                        added(was, is).isEmpty() ? "" : "looks at " + added(was, is) + " as well",
                        added(is, was).isEmpty() ? "" : "no longer looks at " + added(is, was),
                        Objects.equals(was.remote(), is.remote())
                                ? ""
                                : Boolean.TRUE.equals(is.remote()) ? "now remote" : "no longer remote")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        return called(is) + ": " + (how.isEmpty() ? "details" : how) + ".";
    }

    private static boolean differs(String one, String other) {
        return !one.equals(other);
    }

    /** What the second looks at and the first does not. */
    private static String added(PlanForm.Line one, PlanForm.Line other) {
        Set<String> more = new HashSet<>(other.subjects());
        more.removeAll(one.subjects());
        return Cited.together(more);
    }

    private static String called(PlanForm.Line line) {
        return line.what().strip();
    }

    private String who(PlanForm.Line line) {
        return line.who().stream().map(names).collect(Collectors.joining(", "));
    }

    private static String when(PlanForm.Line line) {
        return Days.written(line.day()) + ", " + line.time().strip().replace('-', '–');
    }
}
