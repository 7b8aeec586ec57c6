package org.assay.paper.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What a file says of itself: title, author, days, id, colours, and that it is PDF/A-3a and PDF/UA-1. All of it follows from
 * the sheet, so that the same sheet gives the same bytes.
 */
final class Identity {
    static final String PRODUCER = "Assay";

    /** Taken as it stands: the library would write another platform into its header on every Java. */
    static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Identity() {}

    static void write(PDDocument document, Sheet sheet) throws IOException {
        PDDocumentInformation said = new PDDocumentInformation();
        said.setTitle(sheet.title());
        said.setAuthor(sheet.author());
        said.setSubject(sheet.subject());
        said.setProducer(PRODUCER);
        said.setCreator(PRODUCER);
        said.setCreationDate(midnight(sheet.dated()));
        said.setModificationDate(midnight(sheet.dated()));
        document.setDocumentInformation(said);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(sheet).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.setLanguage("en");
        document.setDocumentId(number(sheet.key()));
        List<PDOutputIntent> intents = catalog.getOutputIntents();
        PDStream profile = new PDStream(document, new ByteArrayInputStream(SRGB), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        intents.getFirst().getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    }

    /** The beginning of the day, in UTC. */
    static Calendar midnight(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private static long number(String key) {
        return java.nio.ByteBuffer.wrap(Sha256.of(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
