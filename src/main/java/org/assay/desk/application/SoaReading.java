package org.assay.desk.application;

import java.util.ArrayList;
import java.util.List;
import org.assay.standard.Catalogue;

/**
 * How a statement of applicability in a table was understood: for whoever hands it in to look at before.
 *
 * @param lines what is said of each control, in the order of the table
 * @param words what was written where it says whether a control applies, and what that was taken for
 * @param wrong what could not be read, and controls that are none or of which nothing is said; empty where all is read
 */
public record SoaReading(List<SoaForm.Line> lines, List<Word> words, List<String> wrong) {
    /**
     * One way in which the table says whether a control applies.
     *
     * @param written as it stands in the table
     * @param applies what it was taken for
     * @param lines on how many lines it stands so
     */
    public record Word(String written, boolean applies, int lines) {}

    /** Reads a file that holds a statement, of a workbook the sheet that does. */
    public static HandedInFile file(byte[] bytes) {
        return HandedInFile.read(bytes, HandedInFile.MOST, SoaCsv::heads);
    }

    /** Reads a table. */
    public static SoaReading of(String table, Catalogue catalogue) {
        SoaCsv read = SoaCsv.read(HandedInFile.unmarked(table));
        List<String> wrong = new ArrayList<>(read.errors());
        read.lines().stream()
                .map(SoaForm.Line::control)
                .filter(c -> !known(c, catalogue))
                .forEach(c -> wrong.add(unknown(c)));
        read.undecided().forEach((control, line) -> {
            if (catalogue.control(control).isPresent()) {
                wrong.add("Line " + line + ": nothing is said of " + control + "; write yes or no, and why");
            }
        });
        List<Word> words = read.words().entrySet().stream()
                .map(e -> new Word(e.getKey(), Boolean.TRUE.equals(SoaWords.applies(e.getKey())), e.getValue()))
                .toList();
        return new SoaReading(List.copyOf(read.lines()), words, List.copyOf(wrong));
    }

    /** Of how many controls it says that they apply. */
    public long applying() {
        return lines.stream().filter(l -> Boolean.TRUE.equals(l.applies())).count();
    }

    /** Whether it is a control of the reference set, or one of the client's own with a name of its own. */
    static boolean known(String control, Catalogue catalogue) {
        return !control.startsWith("A.") || catalogue.control(control).isPresent();
    }

    static String unknown(String control) {
        return control + " is no control of Annex A; give a control of your own another name";
    }
}
