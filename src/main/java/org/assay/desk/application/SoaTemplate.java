package org.assay.desk.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;

/** A statement of applicability to fill in: every control of the reference set on a line of its own, nothing decided. */
public final class SoaTemplate {
    private SoaTemplate() {}

    /** As comma-separated text. */
    public static String csv(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("control", "topic", "applies", "justification");
            for (Control control : catalogue.controls()) {
                printer.printRecord(control.id(), control.topic(), "", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
