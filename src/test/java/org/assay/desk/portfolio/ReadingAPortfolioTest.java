package org.assay.desk.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.file.BroughtForward;
import org.assay.file.Person;
import org.assay.file.Standing;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.house.WordFiles;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from the tables of a portfolio, and what is said of every cell that cannot be meant. */
class ReadingAPortfolioTest {
    private static final Path FOLDER = Path.of("sample-data/go-live");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID INES = new UUID(0, 1);
    private static final Map<Parameter, Integer> NUMBERS = Map.of(
            Parameter.CYCLE_YEARS, 3,
            Parameter.SUSPENSION_MONTHS, 6,
            Parameter.FIRST_SURVEILLANCE_MONTHS, 12,
            Parameter.EARLY_RENEWAL_MONTHS, 6);

    @Test
    void the_example_is_read_whole() {
        ReadingAPortfolio read = read(file("portfolio.csv"), file("findings.csv"));
        assertEquals(List.of(), read.mistakes());
        assertEquals(
                List.of(1, 0, 2),
                read.rows().stream().map(r -> r.findings().size()).toList());
        Running first = read.rows().getFirst();
        assertEquals("LC-AI-0113", first.certificate());
        assertEquals(2, first.revision());
        assertEquals(List.of(INES), first.audits().getLast().known());
        assertEquals(2, first.sites().size());
        assertEquals(LocalDate.of(2024, 2, 20), read.rows().getLast().issuedOn());
    }

    @Test
    void what_is_late_and_true_all_the_same_is_a_remark() {
        List<Running> rows = read(file("portfolio.csv"), file("findings.csv")).rows();
        assertTrue(rows.get(1)
                .remarks()
                .contains(
                        "The first surveillance of the cycle is overdue since 1 Sep 2026 (ISO/IEC 17021-1, 9.1.3.3)."));
        assertTrue(rows.get(2).remarks().stream().anyMatch(r -> r.contains("“Marten Holloway”")));
    }

    @Test
    void a_scope_that_claims_more_than_it_may_is_a_remark() {
        String praised = file("portfolio.csv")
                .replace("assistant that plans", "best-in-class assistant in line with the EU AI Act that plans");
        List<Running> rows = read(praised, file("findings.csv")).rows();
        assertTrue(rows.get(0).remarks().stream().anyMatch(r -> r.startsWith("The scope says “")));
        assertTrue(rows.get(1).remarks().stream().noneMatch(r -> r.startsWith("The scope says")));
    }

    @Test
    void a_spreadsheet_may_write_semicolons_and_a_mark_of_byte_order_and_order_its_columns_otherwise() {
        String table = file("findings.csv")
                .replace("certificate_number,reference", "reference,certificate_number")
                .replaceAll("(?m)^(LC-AI-\\d+),(NC-[\\d-]+)", "$2,$1");
        String semicolons = table.replace("finding,", "finding;");
        assertEquals(
                List.of(), read(file("portfolio.csv"), "\uFEFF" + semicolons).mistakes());
        String german = "\uFEFF" + "certificate_number;reference;grade;clause;control;statement;raised_on;due_on\r\n"
                + "LC-AI-0113;N-1;minor;9.1;;\"One measure; not evaluated.\";2026-04-16;2026-12-18\r\n\r\n";
        ReadingAPortfolio read = read(file("portfolio.csv"), german);
        assertEquals(List.of(), read.mistakes());
        assertEquals(
                "One measure; not evaluated.",
                read.rows().getFirst().findings().getFirst().statement());
    }

    /** Each cell of the first row of the example, spoiled. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LC-AI-0113             | lc#113               | certificate_number   | Write it as it is printed
            LC-AI-0113             | AIMS-2026-0001       | certificate_number   | Numbers of this form are given here
            LC-AI-0113             | LC-AI-0127           | certificate_number   | stands in row 2 already
            Hallwarden Route Planning Ltd |               | organisation         | Fill this in
            ,GB,                   | ,Britain,            | country              | Use at most 2 characters
            ,GB,                   | ,XX,                 | country              | is no country
            ISO/IEC 42001:2023     | ISO 9001:2015        | standard             | cannot be brought forward
            Hallwarden Route       | 한빛 Route           | organisation         | No typeface
            SMALL_AI_STARTUP       | STARTUP              | organisation_type    | is none of SMALL_AI_STARTUP
            ,41,23,                | ,23,41,              | persons_in_scope     | more than the whole organisation
            ,41,23,                | ,many,23,            | headcount            | is no whole number
            RouteSketch / GENERATIVE / PROVIDER / OPERATION | RouteSketch | ai_systems | is not written as name
            GENERATIVE             | MAGIC                | ai_systems           | is none of CLASSICAL_ML
            2026-02-11             | 11.02.2026           | soa_date             | is no day
            2025-01-14             | 2025-04-25           | agreement_signed     | after the initial audit
            2025-05-12,2025-05-12  | 2022-01-12,2025-05-12 | first_issued        | nobody was certified to it
            2025-05-12,2025-05-12  | 2025-05-13,2025-05-12 | cycle_start         | before the first decision
            2028-05-11             | 2028-05-12           | valid_until          | ends on 11 May 2028 at the latest
            2028-05-11             | 2026-11-21           | valid_until          | It has expired
            valid,,,               | withdrawn,,,         | standing             | neither valid nor suspended
            valid,,,               | suspended,,,         | suspended_since      | is said to be suspended
            valid,,,               | valid,2026-10-01,,   | suspended_since      | leave this empty
            valid,,,               | suspended,2025-05-11,CLIENT_ASKED,Asked. | suspended_since | before its cycle began
            valid,,,               | suspended,2026-11-23,CLIENT_ASKED,Asked. | suspended_since | has not come yet
            2025-04-24             | 2025-05-13           | cycle_audit_ended    | after the decision that rests on it
            2026-04-16,Ines Falk,,,| ,,2026-04-16,Ines Falk, | surveillance_1_ended | the first has none
            2026-04-16,Ines Falk,  | 2025-05-12,Ines Falk, | surveillance_1_ended | would not lie after 12 May 2025
            2026-04-16,Ines Falk,  | 2026-04-16,,         | surveillance_1_auditors | Name who audited
            2026-04-16,Ines Falk,  | 2026-12-16,Ines Falk, | surveillance_1_ended | has not come yet
            2026-04-16,Ines Falk,  | 2026-04-16,Jo Doe,   | surveillance_1_auditors | 2 persons of the register
            """)
    void every_wrong_cell_is_named_with_its_row_and_reason(String was, String is, String column, String reason) {
        String[] lines = file("portfolio.csv").split("\n", -1);
        String now = is == null ? "" : is;
        assertTrue(lines[1].contains(was), was);
        int row = now.equals("LC-AI-0127") ? 3 : 2;
        lines[1] = lines[1].replace(was, now);
        List<Mistake> mistakes = read(String.join("\n", lines), "").mistakes();
        assertTrue(
                mistakes.stream()
                        .anyMatch(m -> m.row() == row
                                && m.column().equals(column)
                                && m.reason().contains(reason)),
                () -> "said was " + mistakes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LC-AI-0113 | LC-AI-0999 | certificate_number | No row of the other table
            MINOR      | BAD        | grade              | is none of MAJOR, MINOR
            ,9.1,      | ,99.1,     | clause             | is no clause
            ,9.1,,     | ,9.1,A.99, | control            | is no control
            2026-04-16 | 2026-12-24 | raised_on          | has not come yet
            2026-12-18 | 2026-01-18 | due_on             | before the day on which it was raised
            """)
    void so_is_every_wrong_cell_of_a_nonconformity(String was, String is, String column, String reason) {
        String[] lines = file("findings.csv").split("\n", -1);
        lines[1] = lines[1].replace(was, is);
        List<Mistake> mistakes =
                read(file("portfolio.csv"), String.join("\n", lines)).mistakes();
        assertTrue(
                mistakes.stream()
                        .anyMatch(m -> m.table() == Table.FINDINGS
                                && m.row() == 2
                                && m.column().equals(column)
                                && m.reason().contains(reason)),
                () -> "said was " + mistakes);
    }

    @Test
    void rubbish_is_said_to_be_rubbish() {
        assertEquals(List.of("It holds no row beside its headings"), reasons(header()));
        assertTrue(reasons("\u0089PNG rubbish").stream().anyMatch(r -> r.contains("There is no such column")));
        assertTrue(reasons("").stream().anyMatch(r -> r.contains("no row") || r.contains("missing")));
        assertTrue(reasons(header() + "\n\"LC-1,not closed").stream().anyMatch(r -> r.contains("quotation mark")));
        assertTrue(reasons(header() + ",price").stream().anyMatch(r -> r.contains("There is no such column")));
        assertTrue(reasons(header() + ",scope").stream().anyMatch(r -> r.contains("stands there twice")));
        String many = header() + ("\nLC-1" + ",".repeat(34)).repeat(501);
        assertTrue(reasons(many).stream().anyMatch(r -> r.contains("at most 500 at once")));
        String wide = file("portfolio.csv").replace(",2027-04-15\n", ",2027-04-15,x,y\n");
        assertTrue(reasons(wide).stream().anyMatch(r -> r.contains("more cells than the first row")));
        String odd = file("portfolio.csv").replace("Hallwarden", "Hall\u202Ewarden");
        assertTrue(reasons(odd).stream().anyMatch(r -> r.contains("nobody sees (U+202E")));
    }

    @Test
    void a_suspension_that_is_over_long_and_a_day_of_the_old_books_that_is_late_are_remarks() {
        String table = file("portfolio.csv")
                .replace("suspended,2026-08-03", "suspended,2026-05-01")
                .replace(",2027-04-15\n", ",2028-01-15\n");
        ReadingAPortfolio read = read(table, "");
        assertEquals(List.of(), read.mistakes());
        assertTrue(read.rows().get(1).remarks().stream().anyMatch(r -> r.contains("the limit was 1 Nov 2026")));
        assertTrue(read.rows().get(0).remarks().stream()
                .anyMatch(r -> r.contains("due on 15 Jan 2028; by the law it is due by 31 Dec 2027")));
    }

    @Test
    void a_major_that_was_open_at_the_decision_and_a_year_without_surveillance_are_remarks() {
        String lines = file("findings.csv");
        String major = lines.replaceFirst(",MINOR,", ",MAJOR,");
        String open = " and is still open: it had to be verified before (ISO/IEC 17021-1, 9.5.2 b).";
        assertEquals(0, remarks(file("portfolio.csv"), major, open));
        assertEquals(1, remarks(file("portfolio.csv"), major.replaceFirst("2026-04-16", "2025-04-20"), open));
        assertEquals(0, remarks(file("portfolio.csv"), lines.replaceFirst("2026-04-16", "2025-04-20"), open));
        String early = file("portfolio.csv")
                .replaceFirst("2026-04-16,Ines Falk,,,", "2026-04-16,Ines Falk,2026-05-06,Ines Falk,");
        String another = " another one is due by 31 Dec 2027 (ISO/IEC 17021-1, 9.1.3.3).";
        assertEquals(0, remarks(file("portfolio.csv"), "", another));
        assertEquals(1, remarks(early, "", another));
    }

    private static long remarks(String table, String findings, String end) {
        ReadingAPortfolio read = read(table, findings);
        assertEquals(List.of(), read.mistakes());
        return read.rows().getFirst().remarks().stream()
                .filter(r -> r.endsWith(end))
                .count();
    }

    @Test
    void a_later_cycle_keeps_the_rhythm_of_the_one_before() {
        String renewed = second("2026-04-20", "2026-04-02", "2029-06-30");
        ReadingAPortfolio read = read(renewed, "");
        assertEquals(List.of(), read.mistakes());
        Running row = read.rows().getFirst();
        assertEquals(2, row.cycle());
        var file = RunningFile.of(
                row,
                new UUID(0, 2),
                new UUID(0, 3),
                "C-1",
                new BroughtForward(
                        new UUID(0, 8), 1, "Folder 12", "0f", new Person(INES), null, TODAY, row.cycleFrom(), 1));
        assertEquals(2, file.certification().cycles().size());
        assertEquals(Standing.CERTIFIED, file.standingOn(TODAY));
        assertEquals(LocalDate.of(2026, 4, 20), file.inForceSince().orElseThrow());
        assertTrue(read(second("2026-04-20", "2026-04-02", "2029-10-21"), "").mistakes().stream()
                .anyMatch(m -> m.reason().contains("20 Oct 2029 at the latest")));
        assertTrue(read(second("2026-04-20", "2026-04-21", "2029-06-30"), "").mistakes().stream()
                .anyMatch(m -> m.column().equals("cycle_audit_ended")));
    }

    @Test
    void two_legal_persons_of_one_name_are_told_apart_by_country_or_register_number() {
        assertEquals(List.of(), namesakes("Twin Spaces Ltd,DE,HRB 1", "Twin  Spaces Ltd.,AT,HRB 1"));
        assertEquals(List.of(), namesakes("Twin Spaces Ltd,DE,HRB 1", "TWIN SPACES LTD,DE,HRB 2"));
        String twice = "stands in row 2 already; where these are two, each needs its country or register number";
        assertEquals(
                List.of("“Twin-Spaces Ltd” " + twice), namesakes("Twin Spaces Ltd,DE,HRB 1", "Twin-Spaces Ltd,DE,"));
        assertEquals(
                List.of("“Twin Spaces Ltd.” " + twice), namesakes("Twin Spaces Ltd,DE,", "Twin Spaces Ltd.,DE,HRB 1"));
        assertEquals(List.of("“STRASSE AG” " + twice), namesakes("Straße AG,DE,HRB  7", "STRASSE AG,DE,HRB 7"));
    }

    private static List<String> namesakes(String first, String second) {
        String[] lines = file("portfolio.csv").split("\n", -1);
        lines[1] = lines[1].replaceFirst("Hallwarden Route Planning Ltd,GB,[^,]*", first);
        lines[2] = lines[2].replaceFirst("Tamsin Ward Records Ltd,IE,[^,]*", second);
        return reasons(String.join("\n", lines));
    }

    private static String second(String cycle, String audited, String until) {
        return file("portfolio.csv")
                .lines()
                .limit(2)
                .map(l -> l.replace("2025-05-12,2025-05-12,2028-05-11", "2023-07-01," + cycle + "," + until)
                        .replace("2025-04-24", audited)
                        .replace("2025-09-02", cycle)
                        .replace("2026-04-16,Ines Falk,", ",,"))
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
    }

    private static String header() {
        return file("portfolio.csv").lines().findFirst().orElseThrow();
    }

    private static List<String> reasons(String portfolio) {
        return read(portfolio, "").mistakes().stream().map(Mistake::reason).toList();
    }

    private static ReadingAPortfolio read(String portfolio, String findings) {
        Known known = new Known(
                TODAY,
                new Law(LocalDate.of(2026, 1, 1), NUMBERS, Set.of(), WordFiles.read(Optional.empty())),
                CatalogueOfTheHouse.read(),
                Map.of(
                        "ines falk", List.of(INES),
                        "soren adeyemi", List.of(new UUID(0, 4)),
                        "bram okonjo", List.of(new UUID(0, 5)),
                        "jo doe", List.of(new UUID(0, 6), new UUID(0, 7))),
                Set.of(),
                Map.of(),
                Map.of(),
                text -> text.contains("한") ? Optional.of("No typeface") : Optional.empty());
        return ReadingAPortfolio.of(ReadingAPortfolio.Tables.of(portfolio, findings), known);
    }

    static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
