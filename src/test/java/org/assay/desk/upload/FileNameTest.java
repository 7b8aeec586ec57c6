package org.assay.desk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
