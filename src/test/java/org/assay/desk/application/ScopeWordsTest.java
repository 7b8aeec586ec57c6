package org.assay.desk.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assay.desk.ReadBack;
import org.assay.register.Canonical;
import org.junit.jupiter.api.Test;

/** Words of a scope that nothing in its application names. */
class ScopeWordsTest {
    @Test
    void what_an_ai_system_a_process_or_a_site_names_is_said() {
        assertEquals(
                List.of(), unsaid("Management system for the development and operation of an assistant for permits."));
        assertEquals(List.of(), unsaid("Management system for the operation of an assistant for residents in Austin."));
        assertEquals(List.of(), unsaid("Management system for filling in forms and for customer support."));
    }

    @Test
    void what_nothing_names_is_told_in_its_order_and_once() {
        assertEquals(
                List.of("health", "records", "surgery"),
                unsaid(
                        "Management system for the operation of assistants for permit applications, health records and surgery,"
                                + " and health."));
    }

    private static List<String> unsaid(String sentence) {
        return ScopeWords.unsaid(
                ReadBack.as(Canonical.read("""
                        {"scopeSentence": "%s", "units": "Engineering, customer support.",
                         "sites": [{"name": "Head office", "place": "Austin, US", "activity": "All functions"}],
                         "systems": [{"name": "PermitGuide", "purpose": "Answers questions of residents and fills in permit forms."}]}""".formatted(sentence), JsonNode.class), ApplicationForm.class));
    }
}
