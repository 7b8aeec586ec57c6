package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.ReadBack;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.SystemLine;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.certificate.ProofForm;
import org.assay.desk.certificate.ProofOfBefore;
import org.assay.desk.certificate.ReissueForm;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.decision.Proofed;
import org.assay.file.AiRole;
import org.assay.file.Language;
import org.assay.file.Result;
import org.assay.register.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was typed is read back as it was typed, however old the record. */
class ReadBackTest {
    static Stream<Class<? extends Record>> forms() {
        return Stream.concat(
                        Operation.deeds().stream().map(Operation::form).map(f -> f.asSubclass(Record.class)),
                        Stream.of(DecisionForm.class, AppliedFor.class))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_record_that_kept_nothing_of_a_form_reads_as_an_empty_one(Class<? extends Record> form) {
        assertNotNull(ReadBack.empty(form));
    }

    @Test
    void lines_are_read_as_lines_and_codes_as_codes() {
        PapersForm read = ReadBack.as(
                kept("{\"papers\":[{\"about\":\"4.1\",\"result\":\"CONFORMS\",\"evidence\":\"Seen.\"}]}"),
                PapersForm.class);
        assertEquals("4.1", read.papers().getFirst().about());
        assertEquals(Result.CONFORMS, read.papers().getFirst().result());
        assertEquals("", read.papers().getFirst().reason());
    }

    @Test
    void what_later_forms_dropped_is_left_out_and_what_they_added_is_empty() {
        ApplicationForm read = ReadBack.as(
                kept("{\"scopeSentence\":\"Running PermitGuide\",\"dropped\":\"x\",\"type\":\"\"}"),
                ApplicationForm.class);
        assertEquals("Running PermitGuide", read.scopeSentence());
        assertEquals("", read.processes());
        assertNull(read.type());
    }

    @Test
    void a_list_that_was_one_text_in_forms_of_before_has_no_lines() {
        JsonNode later = kept("{\"sites\":[\"1\"],\"languages\":[\"ENGLISH\"]}");
        assertEquals(new ProofOfBefore("", ""), ReadBack.as(later, ProofOfBefore.class));
        JsonNode proof = kept("{\"sites\":\"Austin, US\\nLeeds, UK\",\"languages\":\"English\"}");
        assertNull(ReadBack.as(proof, ProofForm.class).sites());
        assertEquals(
                "Austin, US\nLeeds, UK", ReadBack.as(proof, ProofOfBefore.class).sites());
        assertEquals("English", ReadBack.as(proof, ProofOfBefore.class).languages());
    }

    @Test
    void words_that_are_a_code_of_a_list_now_are_read_as_that_code() {
        assertEquals(
                Language.FRENCH,
                ReadBack.as(kept("{\"language\":\"french\"}"), ReissueForm.class)
                        .language());
        assertNull(ReadBack.as(kept("{\"language\":\"Of the moon\"}"), ReissueForm.class)
                .language());
    }

    @Test
    void what_was_brought_forward_stands_in_place_of_an_application() {
        AppliedFor read = ReadBack.as(
                kept(
                        "{\"address\":\"1 Mill Road\",\"headcount\":40,\"sites\":[{\"name\":\"Head office\",\"place\":\"Leeds\",\"activity\":\"\"}],"
                                + "\"systems\":[{\"name\":\"PermitGuide\",\"role\":\"PROVIDER\",\"inScope\":true}]}"),
                AppliedFor.class);
        assertEquals("1 Mill Road", read.postalAddress());
        assertEquals("Head office, Leeds", AppliedFor.written(read.sites().getFirst()));
        assertEquals(
                List.of(AiRole.PROVIDER),
                read.systems().stream().map(SystemLine::role).toList());
    }

    /** Renamed in one of them and not in the other, a component would read as empty for ever. */
    @Test
    void all_that_is_read_of_what_was_applied_for_is_asked_for_or_brought_forward() throws ClassNotFoundException {
        Set<String> asked = Stream.of(
                        ApplicationForm.class, Class.forName("org.assay.desk.portfolio.BroughtForwardForm"))
                .flatMap(f -> Arrays.stream(f.getRecordComponents()))
                .map(c -> c.getName())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Arrays.stream(AppliedFor.class.getRecordComponents())
                        .map(c -> c.getName())
                        .filter(c -> !asked.contains(c))
                        .toList());
    }

    @Test
    void all_that_a_decision_takes_from_a_proof_is_asked_for() {
        Set<String> asked = Arrays.stream(ProofForm.class.getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Arrays.stream(Proofed.class.getRecordComponents())
                        .map(c -> c.getName())
                        .filter(c -> !asked.contains(c))
                        .toList());
    }

    private static JsonNode kept(String json) {
        return Canonical.read(json, JsonNode.class);
    }
}
