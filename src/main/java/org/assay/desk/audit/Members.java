package org.assay.desk.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.file.Member;
import org.assay.file.Visit;
import org.jspecify.annotations.Nullable;

/** Members of a team by the numbers of their lines. */
final class Members {
    static final String HINT = "Nobody chosen means the whole team.";
    static final String WRONG = "Choose among the lines of the team";

    static final String TWICE = "Somebody comes to another visit on one of these days";

    private Members() {}

    /** Whether two visits have a day and somebody in common; nobody in particular means the whole team. */
    static boolean meet(Visit one, Visit other) {
        return !one.missed()
                && !other.missed()
                && !one.firstDay().isAfter(other.lastDay())
                && !other.firstDay().isAfter(one.lastDay())
                && (one.who().isEmpty()
                        || other.who().isEmpty()
                        || one.who().stream().anyMatch(other.who()::contains));
    }

    static boolean fit(@Nullable Set<String> numbers, int size) {
        return numbers == null
                || numbers.stream()
                        .allMatch(
                                n -> n.matches("\\d{1,2}") && Integer.parseInt(n) >= 1 && Integer.parseInt(n) <= size);
    }

    /** Nobody in particular where there are no numbers. */
    static List<Member> of(@Nullable Set<String> numbers, List<Member> team) {
        return numbers == null
                ? List.of()
                : IntStream.range(0, team.size())
                        .filter(i -> numbers.contains(String.valueOf(i + 1)))
                        .mapToObj(team::get)
                        .toList();
    }
}
