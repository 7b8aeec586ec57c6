package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.application.SoaForm;
import org.assay.desk.application.SoaReading;
import org.assay.desk.application.SoaTemplate;
import org.assay.standard.Catalogue;

/** The statement of applicability that was handed in last, as a table that can be handed in again. */
@ApplicationScoped
public class SoaOfAFile {
    /**
     * A table with its name.
     *
     * @param name without an ending
     * @param csv as text
     * @param workbook as a workbook (XLSX)
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Table(String name, String csv, byte[] workbook) {}

    private final RecordsOfAFile records;
    private final Catalogue catalogue;

    SoaOfAFile(RecordsOfAFile records, Catalogue catalogue) {
        this.records = records;
        this.catalogue = catalogue;
    }

    /**
     * How a file would be understood that the client hands in.
     *
     * @throws NotThere where the caller sees no such certification file
     */
    public SoaReading reading(Acting who, UUID id, HandedInFile file) {
        records.of(who, id);
        return SoaReading.of(file.text(), catalogue);
    }

    /**
     * Line by line as it was handed in.
     *
     * @throws NotThere where the caller sees no such file, or nothing was handed in
     */
    public Table of(Acting who, UUID id) {
        RecordsOfAFile.Told last = records.of(who, id).stream()
                .filter(r -> r.is(Operation.HAND_IN_SOA))
                .reduce((_, later) -> later)
                .orElseThrow(NotThere::new);
        SoaForm typed = last.typed(SoaForm.class);
        String version = typed.version().replaceAll("[^A-Za-z0-9.-]+", "-");
        return new Table(
                "statement-of-applicability-" + version,
                SoaTemplate.csv(catalogue, typed.lines()),
                SoaTemplate.workbook(catalogue, typed.lines()));
    }
}
