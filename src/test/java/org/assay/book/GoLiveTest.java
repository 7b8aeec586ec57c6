package org.assay.book;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.desk.portfolio.Column;
import org.assay.desk.portfolio.Table;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.rule.CertificateRule;
import org.assay.rule.Rule;
import org.assay.rule.RuleBook;
import org.assay.rule.Sort;
import org.assay.rule.Unproven;
import org.junit.jupiter.api.Test;

/** The page for whoever goes live is what the code reads; {@code -Dwrite.docs=true} writes its tables of columns anew. */
class GoLiveTest {
    private static final Path PAGE = Path.of("docs/go-live.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\| (counts|not proven|here only) \\|");

    @Test
    void the_columns_stand_there_as_they_are_read() throws IOException {
        for (Table table : Table.values()) {
            String page = Files.readString(PAGE);
            String begin = "<!-- " + table.word() + " -->\n";
            int from = page.indexOf(begin) + begin.length();
            int to = page.indexOf("<!-- end -->", from);
            if (Boolean.getBoolean("write.docs")) {
                Files.writeString(PAGE, page.substring(0, from) + columns(table) + page.substring(to));
            }
            page = Files.readString(PAGE);
            assertEquals(
                    columns(table),
                    page.substring(from, page.indexOf("<!-- end -->", from)),
                    "stale: run bin/test -Dtest=GoLiveTest -Dwrite.docs=true");
        }
    }

    private static String columns(Table table) {
        return "| column | needed | what stands in it |\n|---|---|---|\n"
                + table.columns().stream()
                        .map(c -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        c.heading(),
                                        c.needed() ? "yes" : "",
                                        c.holds().replace("|", "\\|")))
                        .collect(joining());
    }

    /** A rule that looks at a file either may rest on what was brought forward, or may not, or looks at nothing of before. */
    @Test
    void every_rule_that_looks_at_a_file_has_its_side() throws IOException {
        SortedMap<String, String> told = told();
        assertEquals(rules(), told.keySet(), "Give each rule that looks at a file its row in " + PAGE);
        Set<String> unproven = RuleBook.constants()
                .filter(r -> Unproven.knows(r) || r == CertificateRule.PRINT_IS_KNOWN)
                .map(Rule::name)
                .collect(toCollection(TreeSet::new));
        told.values().removeIf(side -> !side.equals("not proven"));
        assertEquals(unproven, told.keySet());
    }

    @Test
    void the_example_uses_every_column() throws IOException {
        for (Table table : Table.values()) {
            String first = Files.readAllLines(Path.of("sample-data/go-live", table.word() + ".csv"))
                    .getFirst();
            assertEquals(table.columns().stream().map(Column::heading).collect(joining(",")), first);
        }
    }

    private static SortedMap<String, String> told() throws IOException {
        SortedMap<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            assertEquals(null, told.put(row.group(1), row.group(2)), row.group(1) + " stands there twice");
        }
        return told;
    }

    private static Set<String> rules() {
        return moves().flatMap(m -> m.rules().stream())
                .filter(r -> r.stated().sort() == Sort.JUDGED)
                .filter(r -> !r.ofTheDeed() || Unproven.knows(r))
                .map(Rule::name)
                .collect(toCollection(TreeSet::new));
    }

    /** Whatever can be done to a file that was brought forward. */
    private static Stream<Move<?>> moves() {
        Stream<Move<?>> decisions = Arrays.stream(CertificationMove.values())
                .filter(m -> !m.grants() && m != CertificationMove.REFUSE)
                .map(m -> m);
        Stream<Move<?>> others = Stream.of(
                        AuditMove.values(),
                        FindingMove.values(),
                        CertificateMove.values(),
                        ChangeMove.values(),
                        LetterMove.values())
                .flatMap(Arrays::<Move<?>>stream);
        return Stream.of(
                        decisions,
                        others.filter(m -> m != AuditMove.PROGRAMME),
                        Stream.<Move<?>>of(
                                ApplicationMove.HAND_IN_SOA,
                                ApplicationMove.HAND_IN_DOCUMENT,
                                ApplicationMove.SETTLE_CONDITION))
                .flatMap(s -> s);
    }
}
