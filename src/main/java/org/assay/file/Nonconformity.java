package org.assay.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity as it is graded: the requirement it cites and the answers that the grade rests on. The answers are
 * kept; the grade is the auditor's judgement and is not computed from them.
 *
 * @param clause the clause that is not met
 * @param control the control it shows in, where it shows in one
 * @param answered the questions of grading that were answered with yes
 * @param link to an older one that it recurs or escalates
 */
public record Nonconformity(
        Grade grade,
        String clause,
        @Nullable String control,
        Set<GradeQuestion> answered,
        @Nullable Link link) implements Said {
    public Nonconformity(Grade grade, String clause, @Nullable String control, Set<GradeQuestion> answered) {
        this(grade, clause, control, answered, null);
    }

    public Nonconformity {
        answered = InOrder.of(answered);
    }
}
