package org.assay.paper.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a file as PAdES baseline B-B (ETSI EN 319 142-1): the certificate in the signed attributes, the time in the file. */
public final class Signature {
    private static final int ROOM = 8192;

    private Signature() {}

    /**
     * The file with a signature that covers all of it.
     *
     * @param at real time
     */
    public static byte[] sign(byte[] pdf, SigningKey key, String reason, Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setReason(reason);
        signature.setSignDate(calendar(at));
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, content -> cms(content, key), options);
            document.saveIncremental(signed);
        } catch (IOException e) {
            throw new CannotBePrinted("The file could not be signed: " + e.getMessage(), e);
        }
        return signed.toByteArray();
    }

    private static byte[] cms(InputStream content, SigningKey key) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(key))
                            .build(
                                    new JcaContentSignerBuilder(
                                                    key.key().getAlgorithm().equals("RSA")
                                                            ? "SHA256withRSA"
                                                            : "SHA256withECDSA")
                                            .build(key.key()),
                                    key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | java.security.cert.CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    /** The hash of the signer's certificate goes in; the time does not, for the file bears it. */
    private static DefaultSignedAttributeTableGenerator attributes(SigningKey key)
            throws java.security.cert.CertificateEncodingException {
        ASN1EncodableVector extra = new ASN1EncodableVector();
        ESSCertIDv2 id = new ESSCertIDv2(Sha256.of(key.certificate().getEncoded()));
        extra.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id))));
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(extra)) {
            @Override
            @SuppressWarnings("rawtypes") // as the library declares it
            public AttributeTable getAttributes(java.util.Map parameters) {
                return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
            }
        };
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
