package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.audit.PlanForm;
import org.junit.jupiter.api.Test;

/** What is typed in the lines of a form are words of the deed as well. */
class FormsTest {
    @Test
    void the_words_of_a_form_are_those_of_its_lines_too() {
        var line = new PlanForm.Line(
                LocalDate.of(2026, 11, 22),
                "09:00",
                null,
                "In Lindmoor",
                UUID.randomUUID(),
                null,
                null,
                java.util.Set.of("8.4"),
                null,
                null,
                null,
                null,
                null);
        assertEquals(
                Map.of(
                        "objectives", "To see",
                        "criteria", "The standard",
                        "sessions[0].time", "09:00",
                        "sessions[0].what", "In Lindmoor"),
                Forms.words(new PlanForm(List.of(line), "To see", "The standard", null)));
    }
}
