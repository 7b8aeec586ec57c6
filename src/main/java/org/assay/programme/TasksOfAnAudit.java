package org.assay.programme;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Sampling;
import org.assay.file.TimeLook;
import org.jspecify.annotations.Nullable;

/** Who is awaited about an audit: for its next step, its team, a change in the middle of it, and what it showed of audit time. */
final class TasksOfAnAudit {
    private TasksOfAnAudit() {}

    static Stream<Task> of(Audit a, CertificationFile file) {
        String title = file.title(a);
        return Stream.of(
                        next(a, file)
                                .filter(_ -> comesNow(a, file))
                                .map(k -> Task.of(k, a.id(), about(k, a, title)))
                                .stream(),
                        confirmation(a, file).map(k -> Task.of(k, a.id(), title)).stream(),
                        change(a).map(k -> Task.of(k, a.id(), title)).stream(),
                        declarations(a, title),
                        look(a, file, title).stream(),
                        file.risen().filter(a::equals).map(_ -> Task.of(TaskKind.SIGN_DAYS, a.id(), "")).stream())
                .flatMap(s -> s);
    }

    /** Of the audits of a cycle that have no dates yet only the one that comes first; a Stage 2 not while the client is not ready. */
    private static boolean comesNow(Audit a, CertificationFile file) {
        if (a.kind() == AuditKind.STAGE_2 && a.standing() == AuditStanding.PROGRAMMED) {
            return file.stage1NotReady().isEmpty();
        }
        boolean ahead = a.standing() == AuditStanding.PROGRAMMED && a.kind().regular() && a.occasion() != null;
        return !ahead || file.nextOfItsCycle().filter(a::equals).isPresent();
    }

    /** An audit that is under way, with the papers that nobody has written yet. */
    private static String about(TaskKind kind, Audit a, String title) {
        long missing = Stream.concat(a.clauses().stream(), a.controls().stream())
                .filter(about -> a.paper(about).isEmpty())
                .count();
        return kind != TaskKind.CONCLUDE_AUDIT || missing == 0
                ? title
                : title + ", " + missing + (missing == 1 ? " working paper" : " working papers") + " to write";
    }

    private static Optional<TaskKind> next(Audit a, CertificationFile file) {
        return Optional.ofNullable(
                switch (a.standing()) {
                    case PROGRAMMED -> a.postponed() ? TaskKind.PROPOSE_OTHER_DATES : TaskKind.PROPOSE_DATES;
                    case SCHEDULED -> scheduled(a);
                    case OBJECTED -> TaskKind.ANSWER_OBJECTION_TO_DATES;
                    case CONFIRMED -> begins(a, file) ? TaskKind.PLAN_OR_BEGIN_AUDIT : TaskKind.PLAN_AUDIT;
                    case PLANNED -> begins(a, file) ? TaskKind.BEGIN_AUDIT : null;
                    case IN_PROGRESS -> TaskKind.CONCLUDE_AUDIT;
                    case ADJOURNED -> TaskKind.RESUME_AUDIT;
                    case CONDUCTED -> sampled(a) ? TaskKind.RELEASE_REPORT : TaskKind.ENTER_SAMPLE;
                    case REPORTED -> TaskKind.REVIEW_REPORT;
                    case NONE, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> null;
                });
    }

    /** Whether nobody else has to do something first, so that whoever leads it can begin. */
    private static boolean begins(Audit a, CertificationFile file) {
        return a.team().stream().noneMatch(m -> m.declaredOn() == null)
                && confirmation(a, file).isEmpty()
                && stage1(a, file)
                        .filter(s -> s.standing() != AuditStanding.REVIEWED)
                        .isEmpty();
    }

    private static boolean sampled(Audit a) {
        return !a.kind().whole() || new Sampling(a.work().samples()).missing().isEmpty();
    }

    /** After Stage 1 the competence of the team of Stage 2 is confirmed, once its client has agreed to it. */
    private static Optional<TaskKind> confirmation(Audit a, CertificationFile file) {
        boolean agreed = a.standing() == AuditStanding.CONFIRMED || a.standing() == AuditStanding.PLANNED;
        return agreed
                        && a.kind() == AuditKind.STAGE_2
                        && a.teamConfirmedBy() == null
                        && stage1(a, file)
                                .filter(s -> s.standing() == AuditStanding.REVIEWED)
                                .isPresent()
                ? Optional.of(TaskKind.CONFIRM_TEAM)
                : Optional.empty();
    }

    private static Optional<Audit> stage1(Audit a, CertificationFile file) {
        return file.stage1Before(a);
    }

    /** A client that cannot object to the team of an unannounced audit is asked nothing: somebody looks at it in its place. */
    private static TaskKind scheduled(Audit a) {
        return a.announcement().isEmpty()
                ? TaskKind.CONFIRM_DATES
                : a.cleared() ? TaskKind.PLAN_AUDIT : TaskKind.CLEAR_TEAM;
    }

    private static Optional<TaskKind> change(Audit a) {
        @Nullable
        TaskKind kind = a.underWay() && a.objectedTo()
                ? TaskKind.ANSWER_OBJECTION_TO_CHANGE
                : a.awaitsConsent() ? TaskKind.AGREE_TO_CHANGE : null;
        return Optional.ofNullable(kind);
    }

    /** Whoever is named in a team declares that nothing ties her to the client: no audit begins before. */
    private static Stream<Task> declarations(Audit a, String title) {
        return a.standing().ahead()
                ? a.team().stream()
                        .filter(m -> m.declaredOn() == null)
                        .map(m -> Task.of(TaskKind.DECLARE, a.id(), title).of(m.person()))
                : Stream.of();
    }

    /** Of the audits that are over the last one alone: what it showed counts for those that come. */
    private static Optional<Task> look(Audit a, CertificationFile file, String title) {
        TimeLook look = a.timeLook();
        return file.unlooked()
                .filter(a::equals)
                .flatMap(Audit::lookAwaitedSince)
                .map(since -> look == null
                        ? Task.of(TaskKind.LOOK_AT_TIME, a.id(), title).since(since)
                        : Task.of(TaskKind.APPROVE_DAYS, a.id(), title)
                                .since(since)
                                .butNot(look.by()));
    }
}
