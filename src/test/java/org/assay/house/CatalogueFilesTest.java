package org.assay.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.standard.AuditDays;
import org.assay.standard.Catalogue;
import org.assay.standard.CrosswalkRow;
import org.assay.standard.Provenance;
import org.assay.standard.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as it is shipped, and how each kind of mistake in it stops the start. */
class CatalogueFilesTest {
    private static final Catalogue SHIPPED = CatalogueFiles.read(CatalogueFiles::open);

    @Test
    void clauses_and_controls_are_as_many_as_the_standard_has() {
        assertEquals(43, SHIPPED.clauses().requirements().size());
        assertEquals(32, SHIPPED.auditable().size());
        assertEquals(9, SHIPPED.annexA().groups().size());
        assertEquals(38, SHIPPED.controls().size());
        assertEquals(
                "6.1", SHIPPED.requirement("6.1.3").map(Requirement::parent).orElseThrow());
        assertEquals("A.6", SHIPPED.control("A.6.2.4").orElseThrow().group());
        assertTrue(SHIPPED.control("A.1.1").isEmpty());
    }

    @Test
    void the_days_are_those_of_the_page_and_the_split_adds_up() {
        assertEquals(
                List.of(
                        new AuditDays("small_ai_startup", 2, 3, 3, 5, 1, 1, 2, 2),
                        new AuditDays("mid_size_technology", 4, 6, 4, 7, 1, 2, 3, 4),
                        new AuditDays("large_enterprise", 7, 10, 6, 9, 2, 2, 5, 8),
                        new AuditDays("financial_institution", 5, 8, 5, 8, 1, 2, 4, 6),
                        new AuditDays("healthcare_technology", 5, 7, 5, 8, 1, 2, 4, 5)),
                SHIPPED.dayTable().rows());
        assertEquals("certpro-1", SHIPPED.dayTable().method());
        assertEquals(Provenance.CB_METHOD, SHIPPED.dayTable().provenance());
        assertFalse(SHIPPED.dayTable().mayCarryAccreditation());
        assertEquals(10, SHIPPED.auditDays("large_enterprise").maxDays());
        assertThrows(IllegalArgumentException.class, () -> SHIPPED.auditDays("circus"));
    }

    @Test
    void every_row_of_the_crosswalk_leads_to_a_clause_or_control_or_says_why_not() {
        assertEquals(366, SHIPPED.crosswalks().rows().size());
        assertEquals(21, SHIPPED.crosswalks().frameworks().size());
        List<String> astray = SHIPPED.crosswalks().rows().stream()
                .filter(r -> r.to().stream().noneMatch(CatalogueFilesTest::known))
                .map(CrosswalkRow::id)
                .toList();
        assertEquals(
                "XW-106 XW-107 XW-108 XW-356 XW-357 XW-358 XW-359 XW-363",
                astray.stream().collect(Collectors.joining(" ")));
    }

    @Test
    void lists_are_there_and_know_their_keys() {
        assertEquals(4, SHIPPED.codes("ai-technologies").size());
        assertEquals(11, SHIPPED.codes("document-slots").size());
        assertEquals(9, SHIPPED.codes("stage-2-evidence").size());
        assertTrue(SHIPPED.has("client-ai-roles", "provider"));
        assertFalse(SHIPPED.has("client-ai-roles", "bystander"));
        assertFalse(SHIPPED.has("no-such-list", "provider"));
        assertThrows(IllegalArgumentException.class, () -> SHIPPED.codes("no-such-list"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clauses.yaml    | id: "4.2"               | id: "4.1"                     | 4.1: is there twice
            clauses.yaml    | parent: "6.1"           | parent: "6.7"                 | 6.1.1: parent
            clauses.yaml    | topic: AI policy        | topic: ""                     | 5.2: topic is missing
            clauses.yaml    | phase: ACT              | phase: LATER                  | LATER
            clauses.yaml    | auditable: true         | auditable: false              | 4.1: evidence
            clauses.yaml    | phase: ACT              | phase: ACT\\n    mood: mild     | mood
            controls.yaml   | id: A.2.3               | id: A.2.2                     | A.2.2: is there twice
            controls.yaml   | group: A.2              | group: A.1                    | A.2.2: group
            controls.yaml   | - id: A.4\\n            | - id: A.44\\n                 | A.4.2: group names A.4
            controls.yaml   | clauses: ["5.2"]        | clauses: ["5.9"]              | controls.yaml, A.2.2: clauses names 5.9
            controls.yaml   | roles: [producer,       | roles: [bystander,            | controls.yaml, A.2.2: roles names bystander
            controls.yaml   | family: supply_chain    | family: kin                   | controls.yaml, A.10.2: family names kin
            audit-days.yaml | minDays: 7              | minDays: 11                   | large_enterprise: days runs from 11 to 10
            audit-days.yaml | minDays: 7              | minDays: 7.5                  | minDays
            audit-days.yaml | minDays: 7              | minDays: 7, minDays: 8        | minDays
            audit-days.yaml | minDays: 7,             | ''                            | minDays
            audit-days.yaml | stage2MaxDays: 8        | stage2MaxDays: 9              | large_enterprise: stage1 and stage2 days do not add up
            audit-days.yaml | type: large_enterprise  | type: circus                  | audit-days.yaml, circus: type
            audit-days.yaml | mayCarryAccreditation: false | mayCarryAccreditation: true | certpro-1: mayCarryAccreditation
            audit-days.yaml | CB_METHOD               | UNVERIFIED                    | certpro-1: provenance
            audit-time-shares.yaml | of: 3             | of: 0                         | certpro-1: surveillance is no part: 1 of 0
            audit-time-shares.yaml | onSitePercent: 80 | onSitePercent: 101            | certpro-1: onSitePercent runs from 101 to 100
            audit-time-shares.yaml | CB_METHOD         | UNVERIFIED                    | certpro-1: provenance
            audit-time-shares.yaml | method: certpro-1 | method: certpro               | audit-time-shares.yaml, certpro: method names certpro
            audit-time-shares.yaml | certpro-1, surv   | "certpro-1", since: 2027-01-01, surv | has no entry without a day for certpro-1
            codes.yaml      | key: deep_learning      | key: classical_ml             | ai-technologies, classical_ml: is there twice
            codes.yaml      | list: client-ai-roles   | list: parts                   | codes.yaml, client-ai-roles: the list is missing
            codes.yaml      | key: qc_law25           | key: qc_law52                 | codes.yaml, overlays: codes names qc_law52
            codes.yaml      | key: small_ai_startup   | key: Small                    | Small: key is not
            process.yaml    | number: 4               | number: 5                     | stage_2: number must be 4
            durations.yaml  | max: 18                 | max: 5                        | client_preparation: min and max runs from 6 to 5
            durations.yaml  | key: surveillance_year  | key: stage_1_days             | stage_1_days: is there twice
            crosswalks.yaml | id: XW-002              | id: XW-001                    | XW-001: is there twice
            crosswalks.yaml | framework: GLBA         | framework: GLBB               | XW-277: framework names GLBB
            crosswalks.yaml | to: ["4.3", A.9.4       | to: ["4.3", A.9.9             | crosswalks.yaml, XW-040: to names A.9.9
            """)
    void a_mistake_stops_the_start_with_file_and_key_named(String file, String there, String wrong, String said) {
        String old = there.replace("\\n", "\n");
        var stopped = assertThrows(
                RuntimeException.class,
                () -> CatalogueFiles.read(name -> {
                    String text = text(name);
                    return stream(name.equals(file) ? changed(text, old, wrong.replace("\\n", "\n")) : text);
                }));
        String message = String.valueOf(stopped.getMessage());
        assertTrue(message.contains(file) && message.contains(said), message);
    }

    private static boolean known(String place) {
        return place.equals(CrosswalkRow.ANNEX_A)
                || Stream.of(SHIPPED.requirement(place), SHIPPED.control(place)).anyMatch(found -> found.isPresent());
    }

    private static String changed(String text, String old, String wrong) {
        int at = text.indexOf(old);
        assertTrue(at >= 0, old);
        return text.substring(0, at) + wrong + text.substring(at + old.length());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String text(String name) {
        try (InputStream in = CatalogueFiles.open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
