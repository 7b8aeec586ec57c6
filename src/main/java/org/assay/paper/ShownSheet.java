package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.desk.decision.WeighingADecision;
import org.assay.desk.glance.Block;
import org.assay.desk.glance.Sheet;
import org.jspecify.annotations.Nullable;

/** What the decision maker had before her eyes, block by block, printed as it was kept. */
final class ShownSheet {
    /** As wide as a day that is written. */
    private static final double NARROWEST = 3;

    private ShownSheet() {}

    static List<Part> parts(Sheet sheet) {
        List<Part> parts = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            Part part = Part.headed("block-" + block.number(), block.number() + "\u2002" + block.title());
            for (Block.Line line : block.lines()) {
                part = part.fact(line.label(), line.value().words());
            }
            List<Block.Table> tables =
                    block.tables().stream().filter(t -> !t.rows().isEmpty()).toList();
            parts.add(part.facts().isEmpty() && tables.isEmpty() ? part.words("None.") : part);
            tables.forEach(t -> parts.add(table(t, parts.size())));
        }
        parts.add(rules(sheet.rules()));
        return parts;
    }

    private static Part table(Block.Table table, int number) {
        List<String> head = table.head();
        List<Double> weights = IntStream.range(0, head.size())
                .mapToObj(i -> weight(head.get(i), table.rows(), i))
                .toList();
        double whole = weights.stream().mapToDouble(w -> w).sum();
        List<Part.Column> columns = IntStream.range(0, head.size())
                .mapToObj(i -> new Part.Column(head.get(i), (int) (100 * weights.get(i) / whole)))
                .toList();
        return Part.headed("table-" + number, table.title())
                .grid(
                        columns,
                        table.rows().stream()
                                .map(row -> row.stream().map(ShownSheet::cell).toList())
                                .toList());
    }

    /** How wide a column wants to be beside the others: by its longest text, and wide enough for a word. */
    private static double weight(String head, List<List<Block.Value>> rows, int column) {
        int longest = rows.stream()
                .filter(r -> column < r.size())
                .mapToInt(r -> r.get(column).words().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.sqrt(Math.max(longest, head.length())));
    }

    private static Part rules(List<WeighingADecision.Told> rules) {
        return Part.headed("rules", "Rules, as they stood before a word was typed")
                .grid(
                        List.of(
                                new Part.Column("Rule", 50),
                                new Part.Column("Clause", 30),
                                new Part.Column("Weighed", 20)),
                        rules.stream()
                                .map(r -> List.of(
                                        Part.Cell.of(r.sentence() + (r.fact() == null ? "" : "\n" + r.fact())),
                                        Part.Cell.of(r.clause()),
                                        look(r.look())))
                                .toList());
    }

    private static Part.Cell look(WeighingADecision.@Nullable Look look) {
        return switch (look) {
            case KEPT -> new Part.Cell("Kept", "ok");
            case BROKEN -> new Part.Cell("Broken", "bad");
            case WAIVABLE -> new Part.Cell("Broken; a reason lets it pass", "warn");
            case TO_JUDGE -> new Part.Cell("To be judged", "info");
            case ASKED -> new Part.Cell("Asked in the decision", "info");
            case OFF -> new Part.Cell("Switched off", "plain");
            case null -> new Part.Cell("", "plain");
        };
    }

    private static Part.Cell cell(Block.Value value) {
        return new Part.Cell(value.words(), value.bad() ? "bad" : "");
    }
}
