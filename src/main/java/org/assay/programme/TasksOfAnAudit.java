package org.assay.programme;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.TimeLook;
import org.jspecify.annotations.Nullable;

/** Who is awaited about an audit: for its next step, its team, a change in the middle of it, and what it showed of audit time. */
final class TasksOfAnAudit {
    private TasksOfAnAudit() {}

    static Stream<Task> of(Audit a, CertificationFile file) {
        String title = file.title(a);
        return Stream.of(
                        next(a).filter(_ -> comesNow(a, file)).map(k -> Task.of(k, a.id(), title)).stream(),
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

    private static Optional<TaskKind> next(Audit a) {
        return Optional.ofNullable(
                switch (a.standing()) {
                    case PROGRAMMED -> TaskKind.PROPOSE_DATES;
                    case SCHEDULED -> scheduled(a);
                    case OBJECTED -> TaskKind.ANSWER_OBJECTION_TO_DATES;
                    case CONFIRMED -> TaskKind.PLAN_OR_BEGIN_AUDIT;
                    case PLANNED -> TaskKind.BEGIN_AUDIT;
                    case IN_PROGRESS -> TaskKind.CONCLUDE_AUDIT;
                    case ADJOURNED -> TaskKind.RESUME_AUDIT;
                    case CONDUCTED -> TaskKind.RELEASE_REPORT;
                    case REPORTED -> TaskKind.REVIEW_REPORT;
                    case NONE, REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> null;
                });
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
