package org.assay.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.CasesOfSituations;
import org.junit.jupiter.api.Test;

/** Who is awaited on the files of all situations, and on each of them with one thing in another standing. */
class TasksTest {
    @Test
    void what_is_kept_of_a_file_stands_on_the_days_on_which_it_is_told() {
        List<String> wrong = new ArrayList<>();
        CasesOfSituations.all().forEach((name, c) -> files(c).forEach(file -> {
            List<Tasks.Kept> kept = Tasks.kept(file);
            days(kept, c.today()).forEach(day -> {
                if (!on(kept, day).equals(new HashSet<>(Tasks.of(file, day)))) {
                    wrong.add(name + " on " + day);
                }
            });
        }));
        assertEquals(List.of(), wrong.stream().limit(5).toList());
    }

    @Test
    void a_task_is_kept_once_for_the_days_on_which_nothing_changes() {
        CasesOfSituations.all().forEach((name, c) -> {
            List<Tasks.Kept> kept = Tasks.kept(c.file());
            kept.forEach(k -> assertTrue(
                    kept.stream().noneMatch(o -> !o.equals(k) && o.task().equals(k.task()) && meet(k, o)),
                    () -> name + " keeps " + k + " in two pieces"));
        });
    }

    @Test
    void the_client_is_told_of_no_audit_that_is_not_announced() {
        CasesOfSituations.all().forEach((name, c) -> {
            Set<Object> untold = c.file().audits().stream()
                    .filter(a -> a.untold())
                    .map(a -> (Object) a.id())
                    .collect(Collectors.toSet());
            assertTrue(
                    Tasks.of(c.file().told(), c.today()).stream().noneMatch(t -> untold.contains(t.subject())), name);
        });
    }

    @Test
    void every_kind_is_awaited_somewhere() {
        EnumSet<TaskKind> met = EnumSet.of(
                TaskKind.ANSWER_THE_CLIENT,
                TaskKind.ANSWER_APPEAL,
                TaskKind.ANSWER_COMPLAINT,
                TaskKind.ANSWER_THE_BODY); // no situation has letters
        CasesOfSituations.all().values().forEach(c -> files(c).forEach(
                        f -> Tasks.kept(f).forEach(k -> met.add(k.task().kind()))));
        assertEquals(Set.of(), EnumSet.complementOf(met));
    }

    @Test
    void nobody_is_awaited_to_begin_what_somebody_else_has_to_clear_first() {
        CasesOfSituations.all().values().forEach(c -> files(c).forEach(f -> {
            List<Task> all = Tasks.of(f, c.today());
            all.stream()
                    .filter(t -> t.kind() == TaskKind.BEGIN_AUDIT || t.kind() == TaskKind.PLAN_OR_BEGIN_AUDIT)
                    .forEach(begin -> assertTrue(
                            all.stream()
                                    .filter(t -> t.subject().equals(begin.subject()))
                                    .noneMatch(t -> t.kind() == TaskKind.DECLARE || t.kind() == TaskKind.CONFIRM_TEAM),
                            () -> begin + " beside what comes first"));
        }));
    }

    private static Stream<CertificationFile> files(Case c) {
        return Stream.concat(Stream.of(c.file()), CasesOfSituations.varied(c.file()));
    }

    /** Each day on which something kept begins or ends, and those beside it. */
    private static Set<LocalDate> days(List<Tasks.Kept> kept, LocalDate today) {
        return Stream.concat(
                        Stream.of(today),
                        kept.stream()
                                .flatMap(k -> Stream.of(k.from(), k.until()))
                                .filter(Objects::nonNull))
                .flatMap(d -> Stream.of(d.minusDays(1), d, d.plusDays(1)))
                .collect(Collectors.toSet());
    }

    private static Set<Task> on(List<Tasks.Kept> kept, LocalDate day) {
        return kept.stream()
                .filter(k -> k.from() == null || !k.from().isAfter(day))
                .filter(k -> k.until() == null || !k.until().isBefore(day))
                .map(Tasks.Kept::task)
                .collect(Collectors.toSet());
    }

    private static boolean meet(Tasks.Kept one, Tasks.Kept other) {
        return one.until() != null && one.until().plusDays(1).equals(other.from());
    }
}
