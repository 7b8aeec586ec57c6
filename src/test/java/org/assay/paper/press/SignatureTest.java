package org.assay.paper.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assay.house.local.LocalSigningKey;
import org.assay.paper.Pdf;
import org.assay.paper.SignedPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature of a certificate, checked by a library that did not make it up. */
class SignatureTest {
    @Test
    void the_signature_covers_the_file_and_a_changed_byte_breaks_it(@TempDir Path folder) throws Exception {
        byte[] signed = signed(folder);
        assertTrue(SignedPdf.verifies(signed, signed));
        byte[] changed = signed.clone();
        changed[changed.length / 3] ^= 1;
        assertFalse(SignedPdf.verifies(signed, changed));
        assertEquals(List.of(), Pdf.broken(signed));
    }

    @Test
    void a_key_that_was_made_for_trying_says_so(@TempDir Path folder) throws Exception {
        assertTrue(key(folder).forDevelopment());
        assertThrows(
                IllegalArgumentException.class, () -> SigningKey.read(folder.resolve("no.p12"), "x".toCharArray()));
    }

    private static byte[] signed(Path folder) throws Exception {
        Sheet sheet = new Sheet(
                "<html lang=\"en\"><head><title>A sheet</title></head><body><h1>Signed</h1></body></html>",
                Sheet.Look.LETTER,
                "A sheet",
                "Body",
                "Test",
                "sheet/1",
                LocalDate.of(2026, 11, 22),
                null);
        return Signature.sign(Press.print(sheet).pdf(), key(folder), "Issue", Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static SigningKey key(Path folder) throws Exception {
        var made = LocalSigningKey.in(folder);
        return SigningKey.read(made.file(), made.password().toCharArray());
    }
}
