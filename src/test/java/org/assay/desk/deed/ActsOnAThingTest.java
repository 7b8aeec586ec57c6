package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Broken;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.CasesOfSituations;
import org.assay.programme.TaskKind;
import org.assay.programme.Tasks;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** Of all that may be done about a thing one act stands out, and what ends it stands apart. */
class ActsOnAThingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<TaskKind> ANOTHER = Set.of(TaskKind.REPEAT_STAGE_1, TaskKind.PROGRAMME_SPECIAL_AUDIT);
    private static final UUID AUDIT = new UUID(0, 3);
    private static final CertificationFile FILE =
            CertificationFile.begun(new UUID(0, 1), new UUID(0, 2), "F-1", Standard.AIMS);

    @Test
    void the_act_that_carries_it_furthest_stands_out_and_what_ends_it_stands_apart() {
        ActsOnAThing acts =
                of(Operation.ASK_QUESTION, Operation.TERMINATE_AUDIT, Operation.WRITE_PAPERS, Operation.CONCLUDE_AUDIT);
        assertEquals(Operation.CONCLUDE_AUDIT, main(acts).operation());
        assertEquals(List.of(Operation.ASK_QUESTION, Operation.WRITE_PAPERS), operations(acts.others()));
        assertEquals(List.of(Operation.TERMINATE_AUDIT), operations(acts.ending()));
    }

    @Test
    void what_nobody_asked_for_does_not_stand_out() {
        ActsOnAThing acts = of(Operation.REISSUE_CERTIFICATE, Operation.PROGRAMME_CYCLE);
        assertEquals(Operation.PROGRAMME_CYCLE, main(acts).operation());
        assertEquals(List.of(Operation.REISSUE_CERTIFICATE), operations(acts.others()));
    }

    @Test
    void another_audit_stands_out_while_one_is_awaited() {
        Set<Boolean> met = new HashSet<>();
        CasesOfSituations.all().values().forEach(c -> {
            boolean awaited = Tasks.of(c.file(), c.today()).stream().anyMatch(t -> ANOTHER.contains(t.kind()));
            var another =
                    new WorkOnAFile.Todo(Operation.PROGRAMME_AUDIT, c.file().id(), List.of());
            ActsOnAThing acts = ActsOnAThing.of(List.of(another), c.file(), c.today());
            assertEquals(awaited ? another : null, acts.main());
            met.add(awaited);
        });
        assertEquals(Set.of(true, false), met);
    }

    @Test
    void what_rules_stand_against_never_stands_out() {
        ActsOnAThing acts =
                ActsOnAThing.of(List.of(closed(Operation.CONCLUDE_AUDIT), open(Operation.ASK_QUESTION)), FILE, TODAY);
        assertNull(acts.main());
        assertEquals(List.of(Operation.CONCLUDE_AUDIT), operations(acts.closed()));
    }

    @Test
    void every_act_stands_in_one_place_and_what_ends_a_thing_never_stands_out() {
        for (Operation o : Operation.deeds()) {
            ActsOnAThing acts = of(o);
            int places = (acts.main() == null ? 0 : 1)
                    + acts.others().size()
                    + acts.ending().size();
            assertEquals(1, places, o.name());
            assertTrue(acts.ending().isEmpty() || acts.main() == null, o.name());
        }
        assertTrue(ActsOnAThing.of(List.of(), FILE, TODAY).isEmpty());
    }

    private static WorkOnAFile.Todo main(ActsOnAThing acts) {
        assertNotNull(acts.main());
        return acts.main();
    }

    private static ActsOnAThing of(Operation... open) {
        return ActsOnAThing.of(Arrays.stream(open).map(ActsOnAThingTest::open).toList(), FILE, TODAY);
    }

    private static WorkOnAFile.Todo open(Operation operation) {
        return new WorkOnAFile.Todo(operation, AUDIT, List.of());
    }

    private static WorkOnAFile.Todo closed(Operation operation) {
        return new WorkOnAFile.Todo(
                operation, AUDIT, List.of(new Broken("R", "X-1", "9.2", "What is asked.", "Fact.", "Remedy.", null)));
    }

    private static List<Operation> operations(List<WorkOnAFile.Todo> todos) {
        return todos.stream().map(WorkOnAFile.Todo::operation).toList();
    }
}
