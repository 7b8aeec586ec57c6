package org.assay.paper.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.assay.house.local.LocalSigningKey;
import org.assay.paper.Pdf;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature of a certificate, checked by a library that did not make it up. */
class SignatureTest {
    @Test
    void the_signature_covers_the_file_and_a_changed_byte_breaks_it(@TempDir Path folder) throws Exception {
        byte[] signed = signed(folder);
        assertTrue(verifies(signed, signed));
        byte[] changed = signed.clone();
        changed[changed.length / 3] ^= 1;
        assertFalse(verifies(signed, changed));
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

    /** Whether the signature of one file holds for the bytes of another. */
    private static boolean verifies(byte[] signed, byte[] content) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            int[] range = signature.getByteRange();
            assertEquals(signed.length, range[2] + range[3], "The signature covers the file to its end");
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(content)), signature.getContents(signed));
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            assertTrue(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null);
            X509CertificateHolder holder =
                    cms.getCertificates().getMatches(null).iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
        } catch (CMSException e) {
            return false;
        }
    }
}
