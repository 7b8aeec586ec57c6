package org.assay.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the decision maker had before her eyes, block by block, printed as it was kept. */
final class ShownSheet {
    /** As wide as a day that is written. */
    private static final double NARROWEST = 3;

    private ShownSheet() {}

    static List<Part> parts(JsonNode sheet) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode block : sheet.path("blocks")) {
            Part part = Part.headed(
                    "block-" + block.path("number").asInt(),
                    block.path("number").asInt() + "\u2002"
                            + block.path("title").asText());
            for (JsonNode line : block.path("lines")) {
                part = part.fact(line.path("label").asText(), words(line.path("value")));
            }
            List<JsonNode> tables = all(block.path("tables"))
                    .filter(t -> !t.path("rows").isEmpty())
                    .toList();
            parts.add(part.facts().isEmpty() && tables.isEmpty() ? part.words("None.") : part);
            tables.forEach(t -> parts.add(table(t, parts.size())));
        }
        parts.add(rules(sheet.path("rules")));
        return parts;
    }

    private static Part table(JsonNode table, int number) {
        List<JsonNode> head = all(table.path("head")).toList();
        List<JsonNode> rows = all(table.path("rows")).toList();
        List<Double> weights = IntStream.range(0, head.size())
                .mapToObj(i -> weight(head.get(i).asText(), rows, i))
                .toList();
        double whole = weights.stream().mapToDouble(w -> w).sum();
        List<Part.Column> columns = IntStream.range(0, head.size())
                .mapToObj(i -> new Part.Column(head.get(i).asText(), (int) (100 * weights.get(i) / whole)))
                .toList();
        return Part.headed("table-" + number, table.path("title").asText())
                .grid(
                        columns,
                        rows.stream()
                                .map(row -> all(row).map(ShownSheet::cell).toList())
                                .toList());
    }

    /** How wide a column wants to be beside the others: by its longest text, and wide enough for a word. */
    private static double weight(String head, List<JsonNode> rows, int column) {
        int longest = rows.stream()
                .mapToInt(r -> r.path(column).path("words").asText().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.sqrt(Math.max(longest, head.length())));
    }

    private static Part rules(JsonNode rules) {
        return Part.headed("rules", "Rules, as they stood before a word was typed")
                .grid(
                        List.of(
                                new Part.Column("Rule", 40),
                                new Part.Column("Clause", 20),
                                new Part.Column("Weighed", 16),
                                new Part.Column("Fact", 24)),
                        all(rules)
                                .map(r -> List.of(
                                        Part.Cell.of(r.path("sentence").asText()),
                                        Part.Cell.of(r.path("clause").asText()),
                                        look(r.path("look").asText()),
                                        Part.Cell.of(r.path("fact").asText(""))))
                                .toList());
    }

    private static Part.Cell look(String look) {
        return switch (look) {
            case "KEPT" -> new Part.Cell("Kept", "ok");
            case "BROKEN" -> new Part.Cell("Broken", "bad");
            case "WAIVABLE" -> new Part.Cell("Broken; a reason lets it pass", "warn");
            case "TO_JUDGE" -> new Part.Cell("To be judged", "info");
            case "ASKED" -> new Part.Cell("Asked in the decision", "info");
            default -> new Part.Cell("Switched off", "plain");
        };
    }

    private static Part.Cell cell(JsonNode value) {
        return new Part.Cell(words(value), value.path("bad").asBoolean() ? "bad" : "");
    }

    private static String words(JsonNode value) {
        return value.path("words").asText();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
