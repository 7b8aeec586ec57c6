package org.assay.web;

import java.util.List;
import java.util.UUID;
import org.assay.desk.deed.ActsOnAThing;
import org.assay.desk.deed.TaskTold;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Decision;
import org.assay.file.Verb;
import org.assay.programme.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * What comes next on a file, for whoever looks at it: one act stands out, everything else beside it.
 *
 * @param step what waits for the viewer first; null where nothing does
 * @param act what stands out: what does that step, else what carries the file on; null where neither is there
 * @param others who else is awaited, and for what
 * @param acts what can be done about the file as a whole, without the act that stands out
 */
public record NextOnAFile(@Nullable TaskTold step, @Nullable Act act, List<TaskTold> others, ActsOnAThing acts) {
    /** Where something is done, and what it is called. */
    public record Act(String address, String words) {}

    static NextOnAFile of(WorkOnAFile.Told work) {
        TaskTold step =
                work.awaited().stream().filter(TaskTold::mine).findFirst().orElse(null);
        ActsOnAThing ofTheFile = work.acts(work.file().id());
        WorkOnAFile.Todo main =
                step == null ? ofTheFile.main() : work.acts(step.subject()).main();
        return new NextOnAFile(
                step,
                step == null ? act(work, main) : act(work, step, main),
                work.awaited().stream().filter(t -> !t.equals(step)).toList(),
                without(ofTheFile, main));
    }

    private static @Nullable Act act(WorkOnAFile.Told work, WorkOnAFile.@Nullable Todo main) {
        return main == null
                ? null
                : new Act(main.address(work.file().id()), main.operation().words());
    }

    private static Act act(WorkOnAFile.Told work, TaskTold step, WorkOnAFile.@Nullable Todo main) {
        if (step.kind() == TaskKind.DECIDE) {
            return decision(work, step.subject());
        }
        Act done = step.kind() == TaskKind.ASK_FOR_DECISION ? null : act(work, main);
        return done == null ? new Act(Places.file(work.file().id()) + step.place(), "Go to this step") : done;
    }

    private static Act decision(WorkOnAFile.Told work, UUID decision) {
        UUID file = work.file().id();
        return work.file()
                .file()
                .decision(decision)
                .map(Decision::verb)
                .map((Verb v) -> new Act(Places.file(file) + "/decision/" + v.path(), v.words()))
                .orElseGet(() -> new Act(Places.file(file) + Tab.DECISIONS.path(), "Go to this step"));
    }

    /** One act stands on the page once. */
    private static ActsOnAThing without(ActsOnAThing acts, WorkOnAFile.@Nullable Todo main) {
        return new ActsOnAThing(
                null, acts.now().stream().filter(t -> !t.equals(main)).toList(), acts.closed(), acts.ending());
    }
}
