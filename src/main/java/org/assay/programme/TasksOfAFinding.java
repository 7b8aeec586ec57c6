package org.assay.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Finding;
import org.assay.file.Person;

/** Who is awaited about a nonconformity. */
final class TasksOfAFinding {
    private TasksOfAFinding() {}

    static Stream<Task> of(Finding f) {
        List<Person> unconfirmed = f.way().unconfirmed();
        return Stream.of(
                        next(f).map(k -> task(k, f)).stream(),
                        f.terms().asked() == null ? Stream.<Task>of() : Stream.of(task(TaskKind.GIVE_TIME, f)),
                        f.terms().objected()
                                ? Stream.of(task(TaskKind.ANSWER_OBJECTION_TO_FINDING, f)
                                        .butNot(f.raised()
                                                .map(Finding.Raising::by)
                                                .orElse(null)))
                                : Stream.<Task>of(),
                        unconfirmed.isEmpty()
                                ? Stream.<Task>of()
                                : Stream.of(task(TaskKind.CONFIRM_ENTRY, f).butNot(unconfirmed.getFirst())))
                .flatMap(s -> s);
    }

    private static Optional<TaskKind> next(Finding f) {
        return switch (f.standing()) {
            case UNTOLD -> Optional.of(TaskKind.TELL_FINDING);
            case RAISED, PLAN_RETURNED -> Optional.of(TaskKind.ANSWER_FINDING);
            case ANSWERED -> Optional.of(TaskKind.JUDGE_PLAN);
            case PLAN_ACCEPTED ->
                f.major()
                        ? Optional.of(TaskKind.SHOW_EVIDENCE)
                        : f.terms().dueOn() == null || f.carriedOut()
                                ? Optional.empty()
                                : Optional.of(TaskKind.CARRY_OUT);
            case IMPLEMENTED -> Optional.of(TaskKind.VERIFY);
            case NONE, VERIFIED, WITHDRAWN, DROPPED, SUPERSEDED -> Optional.empty();
        };
    }

    private static Task task(TaskKind kind, Finding f) {
        return Task.of(kind, f.id(), "Nonconformity " + f.reference());
    }
}
