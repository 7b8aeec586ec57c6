package org.assay.desk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Risikobewertung 2026.pdf, Risikobewertung 2026.pdf",
                "../../etc/passwd, passwd",
                "C:\\Users\\Mara\\minutes.docx, minutes.docx",
                ".htaccess, htaccess",
                "a\u202Efdp.exe, afdp.exe",
                "say \"hi\"<b>.txt, say _hi__b_.txt",
                "..., file.txt",
                "/, file.txt",
            })
    void a_name_opens_and_hides_nothing(String named, String kept) {
        assertEquals(kept, FileName.clean(named, "file.txt"));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String kept = FileName.clean("é".repeat(500) + ".docx", "file");
        assertEquals(FileName.MOST, kept.length());
        assertTrue(kept.endsWith(".docx"));
        assertTrue(FileName.clean("😀".repeat(300), "file").length() <= FileName.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence.vbs, TEXT, evidence.vbs.txt",
        "evidence.exe, PDF, evidence.exe.pdf",
        "evidence, PNG, evidence.png",
        "evidence.vbs., TEXT, evidence.vbs.txt",
        "evidence.pdf.js, PDF, evidence.pdf.js.pdf",
        "pdf, PDF, pdf.pdf",
        "minutes 1.2, DOCX, minutes 1.2.docx",
        "Policy.PDF, PDF, Policy.PDF",
        "photo.jpeg, JPEG, photo.jpeg",
        "photo.JPG, JPEG, photo.JPG",
        "server.log, TEXT, server.log",
        "readme.md, TEXT, readme.md",
        "minutes.txt, CSV, minutes.txt",
        "column.csv, TEXT, column.csv",
        "table.csv, XLSX, table.csv.xlsx",
    })
    void a_name_ends_as_its_kind_does(String named, Kind kind, String kept) {
        assertEquals(kept, FileName.ending(FileName.clean(named, "file"), kind));
    }

    @ParameterizedTest
    @CsvSource({
        "fake.pdf, TEXT, PDF",
        "minutes.docx, PDF, DOCX",
        "table.csv, XLSX, TEXT",
        "Policy.PDF, PDF,",
        "photo.png, JPEG,",
        "column.csv, TEXT,",
        "evidence.vbs, TEXT,",
        "evidence, PDF,",
    })
    void a_file_that_is_called_as_another_kind_is_told_of(String named, Kind kind, @Nullable Kind claimed) {
        assertEquals(Optional.ofNullable(claimed), kind.miscalled(named));
    }

    @Test
    void with_the_ending_of_its_kind_a_name_is_not_too_long() {
        String kept = FileName.ending(FileName.clean("a".repeat(500) + ".vbs", "file"), Kind.XLSX);
        assertEquals(FileName.MOST, kept.length());
        assertTrue(kept.endsWith("a.xlsx"), kept);
    }
}
