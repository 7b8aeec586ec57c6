package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** Lines; what is no longer stands on one page with its heading. */
    private static final int SHORT = 14;
    /** Percent of the width that the values of facts have. */
    private static final int VALUES = 73;

    /** A fact and its name. */
    public record Fact(String label, String value) {}

    /** A table; widths in percent. */
    public record Grid(List<Column> columns, List<List<Cell>> rows) {
        /** A short table stays whole; a long one begins where a few of its rows fit beneath its head. */
        public String flow() {
            return height() <= SHORT ? "keep" : "tall";
        }

        /** Lines that it takes, by the width of its columns; about so many. */
        int height() {
            return rows.stream()
                    .mapToInt(r -> IntStream.range(0, columns.size())
                            .map(i -> Part.lines(r.get(i).text(), columns.get(i).width()))
                            .max()
                            .orElse(1))
                    .sum();
        }
    }

    /** A column; that of amounts stands at the right. */
    public record Column(String head, int width, boolean amounts) {
        Column(String head, int width) {
            this(head, width, false);
        }
    }

    /** A cell; its tone colours it as a mark. An amount stands at the right, what adds others up is printed bold. */
    public record Cell(String text, String tone, boolean amount, boolean bold) {
        Cell(String text, String tone) {
            this(text, tone, false, false);
        }

        static Cell of(String text) {
            return new Cell(text, "");
        }

        static Cell amount(String text) {
            return new Cell(text, "", true, false);
        }

        Cell total() {
            return new Cell(text, tone, amount, true);
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

    /** A short part stands on one page; a longer one begins where its heading and a few lines fit. Paragraphs go on as they come. */
    public String flow() {
        if (isWords()) {
            return "goes-on";
        }
        return !lines.isEmpty() || (boxes.isEmpty() && height() <= SHORT) ? "keep" : "tall";
    }

    /** Whether it can stand on one page with what follows it. */
    boolean isShort() {
        return lines.isEmpty() && boxes.isEmpty() && height() <= SHORT;
    }

    /** Lines below its heading, those of boxes left out; about so many. */
    private int height() {
        return Stream.concat(words.stream(), points.stream())
                        .mapToInt(w -> lines(w, WHOLE_WIDTH))
                        .sum()
                + facts.stream().mapToInt(f -> lines(f.value(), VALUES)).sum()
                + grid.map(Grid::height).orElse(0);
    }

    /** How many lines a text takes in so many percent of the width, where a letter is about as wide as a hundredth of it. */
    private static int lines(String text, int width) {
        return (int)
                text.lines().mapToLong(l -> 1 + l.length() / Math.max(1, width)).sum();
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
                                        .map(c -> new Column(c.head(), c.width() * WHOLE_WIDTH / width, c.amounts()))
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
