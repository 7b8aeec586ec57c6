package org.assay.desk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assay.desk.ReadBack;
import org.assay.file.Person;
import org.junit.jupiter.api.Test;

/** What a revised plan says otherwise, and that plans of before are read as well. */
class PlanChangesTest {
    private static final String INES = "00000000-0000-4000-8000-000000000001";
    private static final String JONAS = "00000000-0000-4000-8000-000000000002";
    private static final Map<String, String> NAMES = Map.of(INES, "Ines Falk", JONAS, "Jonas Wexler");

    @Test
    void moved_new_and_left_out_sessions_are_told_in_sentences() {
        PlanForm before = plan(
                "To see.",
                "{ 'day': '2026-12-14', 'time': '09:00-09:30', 'by': '%1$s', 'what': 'Opening meeting' }",
                "{ 'day': '2026-12-14', 'time': '09:30-11:00', 'by': '%1$s', 'about': ['5.1'], 'what': 'Leadership' }",
                "{ 'day': '2026-12-14', 'time': '11:00-12:00', 'by': '%1$s', 'about': ['8.1'], 'what': 'Records' }");
        PlanForm now = plan(
                "To see more.",
                "{ 'day': '2026-12-14', 'time': '09:00-09:30', 'by': '%1$s', 'what': 'Opening meeting' }",
                "{ 'day': '2026-12-15', 'time': '09:30-11:00', 'by': '%2$s', 'about': ['5.1', '5.2'], 'what': 'Leadership' }",
                "{ 'day': '2026-12-14', 'time': '13:00-14:00', 'by': '%1$s', 'about': ['7.2'], 'what': 'Training' }");
        assertEquals(
                List.of(
                        "The objectives are worded anew.",
                        "Leadership: from 14 Dec 2026, 09:30–11:00 to 15 Dec 2026, 09:30–11:00; held by Jonas Wexler in place of"
                                + " Ines Falk; looks at 5.2 as well.",
                        "New: Training, 14 Dec 2026, 13:00–14:00.",
                        "Left out: Records, 14 Dec 2026, 11:00–12:00."),
                changes(before, now));
        assertEquals(List.of(), changes(now, now));
    }

    @Test
    void a_plan_of_before_tells_of_two_who_hold_a_session_and_is_compared() {
        PlanForm before = plan(
                "To see.",
                "{ 'day': '2026-12-14', 'time': 'from nine', 'by': '%1$s', 'with': '%2$s', 'about': ['5.1'], 'what': 'Leadership' }");
        PlanForm now = plan(
                "To see.",
                "{ 'day': '2026-12-14', 'time': '09:00–10:00', 'by': '%1$s', 'also': ['%2$s'], 'about': ['5.1'], 'what': 'Leadership' }");
        assertEquals(
                List.of(INES, JONAS),
                before.sessions().getFirst().who().stream()
                        .map(p -> p.id().toString())
                        .toList());
        assertEquals(
                List.of("Leadership: from 14 Dec 2026, from nine to 14 Dec 2026, 09:00–10:00."), changes(before, now));
    }

    private static List<String> changes(PlanForm before, PlanForm now) {
        return PlanChanges.of(before, now, PlanChangesTest::name);
    }

    private static String name(Person person) {
        return Objects.requireNonNull(NAMES.get(person.id().toString()));
    }

    private static PlanForm plan(String objectives, String... lines) {
        String json = "{ 'objectives': '" + objectives + "', 'criteria': 'The standard', 'sessions': ["
                + String.join(", ", lines).formatted(INES, JONAS) + "] }";
        try {
            return ReadBack.as((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')), PlanForm.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
