package org.assay.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.desk.Spreadsheet;
import org.assay.desk.WrittenWorkbook;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;

/** A statement of applicability as a table for a spreadsheet: every control on a line of its own. */
public final class SoaTemplate {
    private static final List<String> HEADINGS = List.of("control", "topic", "applies", "justification");

    private SoaTemplate() {}

    /** To fill in: every control of the reference set, nothing decided. */
    public static String csv(Catalogue catalogue) {
        return Spreadsheet.write(rows(catalogue));
    }

    /** The same as a workbook, in which yes and no are chosen. */
    public static byte[] workbook(Catalogue catalogue) {
        return workbook(rows(catalogue));
    }

    /** As it was handed in, in its own order, with the mark by which spreadsheets know its encoding. */
    public static String csv(Catalogue catalogue, List<SoaForm.Line> lines) {
        return "\uFEFF" + Spreadsheet.write(rows(catalogue, lines));
    }

    /** The same as a workbook. */
    public static byte[] workbook(Catalogue catalogue, List<SoaForm.Line> lines) {
        return workbook(rows(catalogue, lines));
    }

    private static byte[] workbook(List<List<String>> rows) {
        return WrittenWorkbook.of(
                "Statement of applicability", rows, Map.of(HEADINGS.indexOf("applies"), List.of("yes", "no")));
    }

    private static List<List<String>> rows(Catalogue catalogue) {
        return Stream.concat(
                        Stream.of(HEADINGS), catalogue.controls().stream().map(c -> List.of(c.id(), c.topic(), "", "")))
                .toList();
    }

    private static List<List<String>> rows(Catalogue catalogue, List<SoaForm.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (SoaForm.Line line : lines) {
            rows.add(List.of(
                    line.control(),
                    catalogue.control(line.control()).map(Control::topic).orElse(""),
                    Boolean.TRUE.equals(line.applies()) ? "yes" : "no",
                    Objects.requireNonNullElse(line.justification(), "")));
        }
        return rows;
    }
}
