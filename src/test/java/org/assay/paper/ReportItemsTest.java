package org.assay.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ISO/IEC 17021-1, 9.4.8.2 and 9.4.8.3 want in a report stands in the sample body's report, each under its name. */
class ReportItemsTest {
    private static final Path REPORT = Path.of("src/test/resources/papers/audit-report.txt");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a certification body      | Certification body Assay Sample Certification Ltd
                    b client                  | Client Northfathom Cloud, Inc.
                    b its representative      | Representative of the client Director
                    c kind of audit           | Kind of audit Initial audit, Stage 2
                    d criteria                | Criteria ISO/IEC 42001:2023
                    e objectives              | Objectives Conformity and effectiveness
                    f scope                   | Scope of the certification Management system
                    f units and processes     | Organisational units
                    g deviations              | Deviations from the plan, and why
                    h programme               | Issues that affect the audit programme
                    i leader and team         | Ines Falk, lead auditor
                    i accompanying persons    | Accompanying persons
                    j days                    | 14 Sep 2026 to 17 Sep 2026
                    j places                  | Sites (permanent)
                    j on site and remote      | Where On site
                    k findings                | Nonconformities in detail
                    k evidence                | Evidence Inventory of 2 September
                    k conclusions             | Conclusion of the team
                    l significant changes     | Significant changes since the last audit
                    m unresolved issues       | Unresolved issues
                    n combined or joint       | Combined, joint or integrated
                    o sampling                | An audit rests on a sample
                    p recommendation          | Recommendation The team recommends
                    q certificate and mark    | Use of certificate and mark
                    r earlier nonconformities | Earlier nonconformities
                    conformity, effectiveness | Conformity and effectiveness of the management system
                    internal audit            | Internal audit and management review Both
                    scope is appropriate      | Whether the scope is appropriate The scope fits
                    objectives are met        | the objectives were met
                    seed: conformances        | Conformities
                    seed: observations        | Observations
                    """)
    void the_report_holds(String item, String words) throws IOException {
        assertTrue(text().contains(words), item + ": “" + words + "” is missing");
    }

    @Test
    void the_report_decides_nothing_scores_nothing_and_assures_nothing() throws IOException {
        String text = text().toLowerCase(Locale.ROOT);
        for (String never : List.of("%", "passed", "we recommend", "should", "complies with", "accredited")) {
            assertFalse(text.contains(never), never);
        }
    }

    private static String text() throws IOException {
        return Files.readString(REPORT).replaceAll("\\s+", " ");
    }
}
