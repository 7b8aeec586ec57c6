package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists of a form are read afterwards as its boxes are: AI systems and sites of an application, areas of its review. */
class ListsReadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @Test
    void an_application_tells_its_ai_systems_and_sites() throws JsonProcessingException {
        var said = told(Operation.APPLY_FOR_EXTENSION, """
                {"type": "LARGE_ENTERPRISE", "regulated": [], "scopeSentence": "Management system for an assistant.",
                 "systems": [{"name": "FareSense", "purpose": "Proposes fares", "technology": "GENERATIVE",
                              "role": "PROVIDER", "stage": "OPERATION", "inScope": true}, {"name": "Later"}],
                 "sites": [{"name": "Head office", "place": "Austin, US", "activity": "Development", "people": 40}]}""");
        String systems = lines(said, "AI systems");
        assertTrue(systems.startsWith("FareSense · Purpose and intended use: Proposes fares · Technology: "), systems);
        assertTrue(systems.contains("In scope: Yes"), systems);
        assertTrue(systems.endsWith("| Later"), systems);
        assertTrue(systems.chars().noneMatch(c -> c == '_'), systems);
        assertEquals(
                "Head office · Town and country: Austin, US · What is done there: Development · People there: 40",
                lines(said, "Sites"));
        assertTrue(said.stream().noneMatch(s -> s.label().equals("Regulated uses")), "an empty list is left out");
    }

    @Test
    void codes_are_read_in_words() throws JsonProcessingException {
        String areas = lines(told(Operation.REVIEW_EXTENSION, """
                {"areas": ["generative/technology_saas"], "activities": "The new system."}"""), "Technical areas of the wider scope");
        assertTrue(areas.chars().noneMatch(c -> c == '_' || c == '/'), areas);
    }

    @Test
    void who_did_it_is_told_by_side_where_names_are_not() throws JsonProcessingException {
        assertEquals("the client", record(Operation.HAND_IN_EVIDENCE, "{}").side());
        assertEquals("the body", record(Operation.ACCEPT_PLAN, "{}").side());
        assertEquals(
                "AI policy",
                record(Operation.HAND_IN_DOCUMENT, "{\"title\": \"AI policy\"}").title());
    }

    private static String lines(List<RecordsOfAFile.Said> said, String label) {
        return said.stream()
                .filter(s -> s.label().equals(label))
                .map(s -> String.join(" | ", s.lines()))
                .findFirst()
                .orElse("");
    }

    private static List<RecordsOfAFile.Said> told(Operation operation, String form) throws JsonProcessingException {
        return record(operation, form).said();
    }

    private static RecordsOfAFile.Told record(Operation operation, String form) throws JsonProcessingException {
        UUID id = new UUID(0, 1);
        return new RecordsOfAFile.Told(
                id,
                operation.journaled(),
                operation.words(),
                id,
                null,
                null,
                DAY,
                DAY,
                new ObjectMapper().readTree(form),
                Map.of(),
                id,
                Map.of());
    }
}
