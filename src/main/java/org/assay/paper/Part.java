package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper: a heading, and beneath it whatever of words, facts, a table, points and boxes there is.
 *
 * @param anchor where links and bookmarks lead; unique in the paper
 * @param words paragraphs
 * @param lines places to sign, each with what stands below it
 */
public record Part(
        String anchor,
        String heading,
        List<String> words,
        List<Fact> facts,
        Optional<Grid> grid,
        List<String> points,
        List<Box> boxes,
        List<String> lines) {

    private static final int WHOLE_WIDTH = 100;

    /** A fact and its name. */
    public record Fact(String label, String value) {}

    /** A table; widths in percent. */
    public record Grid(List<Column> columns, List<List<Cell>> rows) {
        private static final int WHOLE = 8;

        /** A short table stays whole; a long one begins where a few of its rows fit beneath its head. */
        public String flow() {
            return rows.size() <= WHOLE ? "keep" : "tall";
        }
    }

    public record Column(String head, int width) {}

    /** A cell; its tone colours it as a mark. */
    public record Cell(String text, String tone) {
        static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    /** A thing that is told at length. */
    public record Box(String title, String mark, String tone, String sub, List<Fact> facts) {}

    static Part headed(String anchor, String heading) {
        return new Part(anchor, heading, List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Whether nothing stands below its heading, so that it is not printed. */
    boolean empty() {
        return words.isEmpty()
                && facts.isEmpty()
                && grid.isEmpty()
                && points.isEmpty()
                && boxes.isEmpty()
                && lines.isEmpty();
    }

    /** Whether it is paragraphs alone. */
    boolean isWords() {
        return facts.isEmpty() && grid.isEmpty() && boxes.isEmpty() && lines.isEmpty();
    }

    Part titled(String title) {
        return new Part(anchor, title, words, facts, grid, points, boxes, lines);
    }

    /** The same with more paragraphs; those without a word are left out. */
    Part words(String... more) {
        return new Part(anchor, heading, filled(words, List.of(more)), facts, grid, points, boxes, lines);
    }

    /** The same with one more fact; nothing where there is none. */
    Part fact(String label, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Fact(label, value));
        return new Part(anchor, heading, words, all, grid, points, boxes, lines);
    }

    /** The same with a table; nothing where it has no row, and no column that is blank on every one. */
    Part grid(List<Column> columns, List<List<Cell>> rows) {
        List<Integer> said = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(r -> !r.get(i).text().isBlank()))
                .boxed()
                .toList();
        int width = said.stream().mapToInt(i -> columns.get(i).width()).sum();
        return said.isEmpty()
                ? this
                : new Part(
                        anchor,
                        heading,
                        words,
                        facts,
                        Optional.of(new Grid(
                                said.stream()
                                        .map(columns::get)
                                        .map(c -> new Column(c.head(), c.width() * WHOLE_WIDTH / width))
                                        .toList(),
                                rows.stream()
                                        .map(r -> said.stream().map(r::get).toList())
                                        .toList())),
                        points,
                        boxes,
                        lines);
    }

    Part points(List<String> all) {
        return new Part(anchor, heading, words, facts, grid, filled(points, all), boxes, lines);
    }

    Part boxes(List<Box> all) {
        return new Part(anchor, heading, words, facts, grid, points, all, lines);
    }

    Part lines(String... all) {
        return new Part(anchor, heading, words, facts, grid, points, boxes, List.of(all));
    }

    private static List<String> filled(List<String> have, List<String> more) {
        List<String> all = new ArrayList<>(have);
        more.stream().filter(w -> !w.isBlank()).forEach(all::add);
        return all;
    }
}
