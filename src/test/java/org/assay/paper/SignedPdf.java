package org.assay.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.cert.CertificateException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A signed PDF as a reader sees it, checked by a library that did not make the signature up. */
public final class SignedPdf {
    private SignedPdf() {}

    /** Who signed, as the certificate in the signature names them. */
    public static String signer(byte[] signed) {
        try (PDDocument document = Loader.loadPDF(signed)) {
            CMSSignedData cms = new CMSSignedData(
                    whole(document.getLastSignatureDictionary().getContents(signed)));
            return cms.getCertificates()
                    .getMatches(null)
                    .iterator()
                    .next()
                    .getSubject()
                    .toString();
        } catch (IOException | CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature of one file holds for the bytes of another; not where there is none. */
    public static boolean verifies(byte[] signed, byte[] content) {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            if (signature == null) {
                return false;
            }
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            int[] range = signature.getByteRange();
            assertEquals(signed.length, range[2] + range[3], "The signature covers the file to its end");
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(content)),
                    whole(signature.getContents(signed)));
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            assertTrue(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null);
            X509CertificateHolder holder =
                    cms.getCertificates().getMatches(null).iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
        } catch (CMSException e) {
            return false;
        } catch (IOException | OperatorCreationException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the zeros that fill up the room that a file keeps for its signature. */
    private static ContentInfo whole(byte[] contents) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            return ContentInfo.getInstance(in.readObject());
        }
    }
}
