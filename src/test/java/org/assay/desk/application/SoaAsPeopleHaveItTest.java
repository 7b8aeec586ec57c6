package org.assay.desk.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.desk.application.SoaForm.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements of applicability in the layouts that people really have. */
class SoaAsPeopleHaveItTest {
    private static final Path FILES = Path.of("src/test/resources/handed-in");

    @ParameterizedTest
    @CsvSource({
        "soa-02-platform-template.csv,",
        "soa-03-grc-export.csv,",
        "soa-04-german-semicolon-cp1252.csv,Windows-1252",
        "soa-08-pasted-from-a-sheet.tsv,"
    })
    void every_line_is_read_and_what_is_left_out_is_left_out(String name, @Nullable String guessed) throws IOException {
        HandedInFile file = SoaReading.file(Files.readAllBytes(FILES.resolve(name)));
        assertNull(file.wrong());
        assertEquals(guessed, file.guessed());
        SoaCsv read = SoaCsv.read(file.text());
        assertEquals(List.of(), read.errors());
        assertEquals(38, read.lines().size());
        assertEquals(
                List.of("A.6.2.8", "A.8.3", "A.10.4"),
                read.lines().stream()
                        .filter(l -> Boolean.FALSE.equals(l.applies()))
                        .map(Line::control)
                        .toList());
        assertTrue(read.lines().stream().noneMatch(l -> SoaWords.saysNothing(l.justification())));
        assertTrue(file.text().chars().noneMatch(c -> c == 0xFFFD), "nothing is garbled");
    }

    @ParameterizedTest
    @EnumSource
    void one_statement_says_the_same_in_every_layout(SoaLayout layout) {
        HandedInFile file = SoaReading.file(layout.file());
        assertNull(file.wrong());
        SoaCsv read = SoaCsv.read(file.text());
        assertEquals(List.of(), read.errors());
        assertEquals(SoaLayout.statement(), read.lines());
    }

    @Test
    void a_key_above_the_table_is_spelled_out() throws IOException {
        HandedInFile file = SoaReading.file(Files.readAllBytes(FILES.resolve("soa-02-platform-template.csv")));
        assertEquals(
                "Risk assessment; Business need",
                SoaCsv.read(file.text()).lines().getFirst().justification());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.2.2",
                "a.2.2",
                "A.02.02",
                "A2.2",
                "2.2",
                "A.2.2 AI policy",
                "A.2.2\u00A0",
                " A.2.2 - AI policy"
            })
    void one_control_however_it_is_written(String written) {
        assertEquals("A.2.2", ControlNumber.of(written).id());
        assertNull(ControlNumber.of(written).wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0391.2.2", "\u0410.2.2", "2002-01-06", "06.01.2002", "6-Jan-2002"})
    void a_letter_that_only_looks_like_it_and_a_number_that_became_a_date_are_named(String written) {
        assertNotNull(ControlNumber.of(written).wrong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\u2014",
                "N/A",
                "n.a.",
                "TBC",
                "tbd",
                "see above",
                "siehe oben",
                "?",
                "...",
                "x",
                "ok",
                "X.",
                "l r"
            })
    void what_says_nothing_is_no_justification(String reason) {
        assertTrue(SoaWords.saysNothing(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Risk R-01",
                "Contract",
                "No customer operates it",
                "N/A to us: no customer operates it",
                "R1",
                "R-7",
                "\u5951\u7D04"
            })
    void what_says_something_is_one(String reason) {
        assertFalse(SoaWords.saysNothing(reason));
    }

    /** Numbers of controls that a spreadsheet has made numbers are read, those that it has made dates are named with their cells. */
    @Test
    void a_workbook_is_read_and_what_it_has_spoiled_is_named() throws IOException {
        HandedInFile file =
                SoaReading.file(Files.readAllBytes(FILES.resolve("soa-07-ids-became-numbers-and-dates.xlsx")));
        assertNull(file.wrong());
        SoaCsv read = SoaCsv.read(file.text());
        List<String> controls = read.lines().stream().map(Line::control).toList();
        assertTrue(controls.containsAll(List.of("A.5.2", "A.10.2")), controls.toString());
        assertTrue(
                read.errors().stream()
                        .allMatch(e ->
                                e.contains("has turned this number into a date") && e.matches("(?s).*\\(A\\d+\\).*")),
                read.errors().toString());
        assertEquals(9, read.errors().size());
        assertTrue(
                read.errors().getFirst().contains("perhaps from A.6.1.2"),
                read.errors().getFirst());
    }

    @Test
    void whoever_hands_in_says_what_columns_hold_whose_headings_nobody_knows() {
        String table =
                "Statement of 2026;;;\nNr in our book;Do we?;Owner;Because\nA.2.2;yes;Mara;Risk R-01\nA.2.3;no;Mara;No AI of others\n";
        assertFalse(SoaCsv.read(table).errors().isEmpty());
        SoaColumns asked = SoaColumns.asked(table).orElseThrow();
        assertEquals(2, asked.row());
        assertEquals(
                List.of("A: Nr in our book", "B: Do we?", "C: Owner", "D: Because"),
                asked.columns().stream().map(SoaColumns.Named::label).toList());
        String named = asked.named(table, List.of("CONTROL", "APPLIES", "", "JUSTIFICATION"));
        SoaCsv read = SoaCsv.read(named);
        assertEquals(List.of(), read.errors());
        assertEquals(
                List.of(new Line("A.2.2", true, "Risk R-01"), new Line("A.2.3", false, "No AI of others")),
                read.lines());
        assertTrue(SoaColumns.asked(named).isEmpty(), "nothing is asked twice");
    }

    /** A heading that is known, but says something else here, gives way to the column that was named. */
    @Test
    void what_was_said_goes_before_what_a_heading_was_taken_for() {
        String table = "Ref,Status,Comment\nA.2.2,draft,yes\n";
        SoaColumns asked =
                SoaColumns.asked("Ref,Status,Remark\nA.2.2,yes,Risk R-01\n").orElseThrow();
        assertEquals(
                List.of("CONTROL", "APPLIES", ""),
                asked.columns().stream().map(SoaColumns.Named::holds).toList());
        assertTrue(SoaColumns.asked(table).isEmpty());
        SoaCsv read = SoaCsv.read(asked.named(
                "Ref,Status,Remark\nA.2.2,yes,Risk R-01\n", List.of("CONTROL", "APPLIES", "JUSTIFICATION")));
        assertEquals(List.of(new Line("A.2.2", true, "Risk R-01")), read.lines());
    }

    @Test
    void what_is_wrong_is_told_in_the_words_of_the_file() {
        SoaCsv read = SoaCsv.read("Ref;Anwendbar?;Begr\u00FCndung\nA.2.2;vielleicht;Register\nA.02.02;Ja;Register\n");
        assertEquals(
                List.of(
                        "Line 2, column “Anwendbar?” (B2): “vielleicht” is neither yes nor no",
                        "Line 3, column “Ref” (A3): A.2.2 stands on line 2 already"),
                read.errors());
    }

    @Test
    void a_table_of_something_else_is_told_once_in_its_own_words() throws IOException {
        HandedInFile file = SoaReading.file(Files.readAllBytes(FILES.resolve("ai-system-inventory.csv")));
        assertEquals(
                List.of(
                        "Line 1: no column is headed “control”, and without headings the first three columns are control,"
                                + " applies (yes or no) and justification. The file begins with “System ID”, “Name”,"
                                + " “Vendor / in-house”"),
                SoaCsv.read(file.text()).errors());
    }

    @Test
    void a_cut_workbook_and_a_picture_are_named_for_what_they_are() {
        HandedInFile cut = SoaReading.file("PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8));
        assertTrue(String.valueOf(cut.wrong()).contains("no workbook that can be read"));
        assertNotNull(SoaReading.file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1})
                .wrong());
        assertEquals(
                "a;b", SoaReading.file("a;b".getBytes(StandardCharsets.UTF_16)).text());
    }
}
