package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.CertificationFile;
import org.assay.programme.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do about one thing, by its weight: what carries it on from here stands out, what ends it stands apart.
 *
 * @param main what carries it on; null where nothing open does
 * @param others what else is open
 * @param closed what rules stand against
 * @param ending what ends it before its time, open
 */
public record ActsOnAThing(
        WorkOnAFile.@Nullable Todo main,
        List<WorkOnAFile.Todo> others,
        List<WorkOnAFile.Todo> closed,
        List<WorkOnAFile.Todo> ending) {
    /** What carries a thing on, the furthest on its way first. */
    private static final List<Operation> ON_THE_WAY = List.of(
            Operation.REISSUE_CERTIFICATE,
            Operation.APPROVE_PROOF,
            Operation.DRAFT_PROOF,
            Operation.GIVE_INFORMATION,
            Operation.SIGN_CHANGE_ORDER,
            Operation.REVIEW_EXTENSION,
            Operation.TRIAGE_CHANGE,
            Operation.ANSWER_THE_BODY,
            Operation.ANSWER_THE_CLIENT,
            Operation.ANSWER_OBJECTION_TO_FINDING,
            Operation.CONFIRM_LATE_ENTRY,
            Operation.VERIFY_FINDING,
            Operation.HAND_IN_EVIDENCE,
            Operation.ACCEPT_PLAN,
            Operation.ANSWER_FINDING,
            Operation.REVIEW_REPORT,
            Operation.RELEASE_REPORT,
            Operation.CONCLUDE_AUDIT,
            Operation.RESUME_AUDIT,
            Operation.WRITE_PAPERS,
            Operation.START_AUDIT,
            Operation.PLAN_AUDIT,
            Operation.CLEAR_TEAM,
            Operation.CONFIRM_TEAM,
            Operation.ANSWER_OBJECTION_TO_CHANGE,
            Operation.AGREE_TO_CHANGE,
            Operation.ANSWER_OBJECTION_TO_AUDIT,
            Operation.CONFIRM_AUDIT,
            Operation.DECLARE_FREEDOM,
            Operation.SCHEDULE_AUDIT,
            Operation.PROGRAMME_AUDIT,
            Operation.PROGRAMME_CYCLE,
            Operation.SET_PROGRAMME,
            Operation.SIGN_AGREEMENT,
            Operation.ACCEPT_QUOTE,
            Operation.OFFER_AGREEMENT,
            Operation.SEND_QUOTE,
            Operation.APPROVE_TIME,
            Operation.DETERMINE_TIME,
            Operation.ACCEPT_APPLICATION,
            Operation.RESUME_APPLICATION,
            Operation.HAND_IN_SOA,
            Operation.SUBMIT_APPLICATION);

    static ActsOnAThing of(List<WorkOnAFile.Todo> todos, CertificationFile file, LocalDate today) {
        Set<String> awaited = Tasks.of(file, today).stream()
                .map(t -> PlacesOfTasks.of(t, file.id()))
                .collect(Collectors.toSet());
        WorkOnAFile.Todo main = ON_THE_WAY.stream()
                .flatMap(o -> todos.stream().filter(t -> t.operation() == o && t.open()))
                .filter(t -> awaited.contains(PlacesOfTasks.deed(t.operation(), t.subject()))
                        || !t.operation().standsBack(file, t.subject()))
                .findFirst()
                .orElse(null);
        return new ActsOnAThing(
                main,
                open(todos, t -> !t.equals(main) && !t.operation().is(Trait.ENDS)),
                todos.stream().filter(t -> !t.open()).toList(),
                open(todos, t -> t.operation().is(Trait.ENDS)));
    }

    private static List<WorkOnAFile.Todo> open(List<WorkOnAFile.Todo> todos, Predicate<WorkOnAFile.Todo> which) {
        return todos.stream().filter(WorkOnAFile.Todo::open).filter(which).toList();
    }

    /** What is open, what carries it on first. */
    public List<WorkOnAFile.Todo> now() {
        return Stream.concat(Stream.ofNullable(main), others.stream()).toList();
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return main == null && others.isEmpty() && closed.isEmpty() && ending.isEmpty();
    }
}
