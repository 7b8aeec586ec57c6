package org.assay.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the decision maker had before her eyes, block by block, printed as it was kept. */
final class ShownSheet {
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
        List<Part.Column> columns = head.stream()
                .map(h -> new Part.Column(h.asText(), 100 / Math.max(1, head.size())))
                .toList();
        return Part.headed("table-" + number, table.path("title").asText())
                .grid(
                        columns,
                        all(table.path("rows"))
                                .map(row -> all(row).map(ShownSheet::cell).toList())
                                .toList());
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
