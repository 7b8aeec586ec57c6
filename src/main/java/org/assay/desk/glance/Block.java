package org.assay.desk.glance;

import java.util.List;
import org.assay.file.Worded;
import org.jspecify.annotations.Nullable;

/** A block of what a decision maker reads, numbered as decision makers know it. */
public record Block(int number, String title, List<Line> lines, List<Table> tables) {
    public Block {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    static Block of(int number, String title, List<Line> lines, Table... tables) {
        return new Block(number, title, lines, List.of(tables));
    }

    /** One value under its label. */
    public record Line(String label, Value value) {
        static Line of(String label, String words) {
            return new Line(label, Value.of(words));
        }

        static Line of(String label, String words, Where at) {
            return new Line(label, Value.of(words).at(at));
        }
    }

    /** Values side by side; every row has one for each column. */
    public record Table(String title, List<String> head, List<List<Value>> rows) {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A value as it is read.
     *
     * @param words as they are shown: nothing changes them afterwards, for most are what a person typed
     * @param at the record that it comes from; null where it is read off the file as a whole
     * @param bad whether it is shown in red: something is missing that a decision rests on
     */
    public record Value(String words, @Nullable Where at, boolean bad) {
        static Value of(String words) {
            return new Value(words, null, false);
        }

        /** Words of ours that begin with a small letter: of a coded list, or a count of days. */
        static Value headed(String words) {
            return of(Worded.headed(words));
        }

        static Value bad(String words) {
            return new Value(words, null, true);
        }

        Value at(Where record) {
            return new Value(words, record, bad);
        }
    }
}
