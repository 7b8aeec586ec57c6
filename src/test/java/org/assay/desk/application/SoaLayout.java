package org.assay.desk.application;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.desk.application.SoaForm.Line;

/** Ten layouts of one statement of applicability, as programs and people write it. */
public enum SoaLayout {
    /** Three columns and no heading. */
    BARE(
            StandardCharsets.UTF_8,
            l -> table("\n", "", l, i -> i.control() + "," + yes(i, "yes", "no") + "," + quoted(i))),

    /** Semicolons, announced on a line of their own, after a byte order mark. */
    ANNOUNCED(
            StandardCharsets.UTF_8,
            l -> "\uFEFFsep=;\r\n"
                    + table(
                            "\r\n",
                            "Control ID;Included;Reason for inclusion",
                            l,
                            i -> i.control() + ";" + yes(i, "TRUE", "FALSE") + ";" + i.justification())),

    /** What a spreadsheet calls Unicode text: wide letters and tabs. */
    WIDE(
            StandardCharsets.UTF_16,
            l -> table(
                    "\r\n",
                    "Reference\tIn scope\tRationale",
                    l,
                    i -> i.control() + "\t" + yes(i, "Y", "N") + "\t" + i.justification())),

    /** A German spreadsheet's own way, whose letters have no mark. */
    GERMAN(
            Charset.forName("windows-1252"),
            l -> table(
                    "\r\n",
                    "Maßnahme;Thema;Anwendbar?;Begründung",
                    l,
                    i -> i.control() + ";Thema für sich;" + yes(i, "Ja", "Nein") + ";" + i.justification())),

    /** A title above, a row for each chapter, empty rows below. */
    CHAPTERED(
            StandardCharsets.UTF_8,
            l -> "Statement of applicability,version 7,\nOwner,Quality,\n,,\n"
                    + table(
                            "\n",
                            "Annex A control,Applicable,Justification",
                            l,
                            i -> (i.control().matches("A\\.\\d+\\.2")
                                            ? i.control().replaceFirst("\\.2$", "") + " Chapter,,\n"
                                            : "")
                                    + i.control() + "," + yes(i, "Applicable", "Not applicable") + "," + quoted(i))
                    + "\n,,\n,,\n"),

    /** Other columns before, between and behind; some cells of several lines. */
    CROWDED(
            StandardCharsets.UTF_8,
            l -> table(
                    "\n",
                    "Owner,Comments,Evidence,Applicable (yes/no),Ref.,Last look",
                    l,
                    i -> "\"Quality,\nsecond floor\"," + quoted(i) + ",\"He said \"\"later\"\"\"," + yes(i, "yes", "no")
                            + "," + i.control() + ",2025-09-01")),

    /** French words; numbers with noughts and no-break spaces. */
    FRENCH(
            StandardCharsets.UTF_8,
            l -> table(
                    "\n",
                    "Contrôle,Applicabilité,Motif",
                    l,
                    i -> i.control().replaceAll("\\.(\\d)(?!\\d)", ".0$1") + "\u00A0," + yes(i, "Oui", "Non") + ","
                            + quoted(i))),

    /** The topic in the cell of the number. */
    TOPICAL(
            StandardCharsets.UTF_8,
            l -> table(
                    "\n",
                    "Control,Applies,Reasons",
                    l,
                    i -> "\"" + i.control().toLowerCase(java.util.Locale.ROOT) + " - topic, as we call it\","
                            + yes(i, "1", "0") + "," + quoted(i))),

    /** How far each is, and a column each for why and why not. */
    BY_STATUS(
            StandardCharsets.UTF_8,
            l -> table(
                    "\n",
                    "No.,Status,Justification for control inclusion,Justification for control exclusion",
                    l,
                    i -> i.control() + ","
                            + yes(i, i.control().length() % 2 == 0 ? "In progress" : "Implemented", "Excluded") + ","
                            + (applies(i) ? quoted(i) + ",-" : "," + quoted(i)))),

    /** Ticks and crosses, numbers without their letter, lines that end as on old machines. */
    TICKED(
            StandardCharsets.UTF_8,
            l -> table(
                    "\r",
                    "Control no.\tApplicability\tReason",
                    l,
                    i -> i.control().substring(2) + "\t" + yes(i, "✓", "✗") + "\t" + i.justification()));

    private static final List<String> LEFT_OUT = List.of("A.6.2.8", "A.8.3", "A.10.4");

    private final Charset letters;
    private final Function<List<Line>, String> written;

    SoaLayout(Charset letters, Function<List<Line>, String> written) {
        this.letters = letters;
        this.written = written;
    }

    /** The statement in this layout. */
    public byte[] file() {
        return written.apply(statement()).getBytes(letters);
    }

    /** What every layout says: all 38 controls, three of them left out. */
    static List<Line> statement() {
        return Stream.of(
                        of("A.2", 2, 4),
                        of("A.3", 2, 3),
                        of("A.4", 2, 6),
                        of("A.5", 2, 5),
                        of("A.6.1", 2, 3),
                        of("A.6.2", 2, 8),
                        of("A.7", 2, 6),
                        of("A.8", 2, 5),
                        of("A.9", 2, 4),
                        of("A.10", 2, 4))
                .flatMap(chapter -> chapter)
                .map(id -> new Line(
                        id,
                        !LEFT_OUT.contains(id),
                        LEFT_OUT.contains(id) ? "Kein Kunde fährt es" : "Risk " + id.substring(2) + ", wägt größer"))
                .toList();
    }

    private static Stream<String> of(String chapter, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> chapter + "." + n);
    }

    private static String table(String end, String heading, List<Line> lines, Function<Line, String> row) {
        return (heading.isEmpty() ? "" : heading + end)
                + lines.stream().map(row).collect(Collectors.joining(end))
                + end;
    }

    private static boolean applies(Line line) {
        return Boolean.TRUE.equals(line.applies());
    }

    private static String yes(Line line, String yes, String no) {
        return applies(line) ? yes : no;
    }

    private static String quoted(Line line) {
        return "\"" + line.justification() + "\"";
    }
}
