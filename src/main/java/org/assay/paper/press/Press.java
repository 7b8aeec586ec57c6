package org.assay.paper.press;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Prints sheets. It opens no address, whatever a sheet asks for; the same sheet gives the same bytes. */
public final class Press {
    private static final int FIRST_SIZE = 1 << 18;

    /** Widths of letters, found once for all papers. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private Press() {}

    /** A printed sheet. */
    @SuppressWarnings("ArrayRecordComponent") // bytes that go through; nobody compares them
    public record Printed(byte[] pdf, int pages) {}

    /** The first letter of a text that no typeface here has. */
    public static Optional<String> unprintable(String text) {
        return Fonts.lacking(Letters.expected(text));
    }

    /**
     * Prints one sheet.
     *
     * @throws CannotBePrinted where the page is not well-formed, or no typeface has one of its letters
     */
    public static Printed print(Sheet sheet) {
        return print(sheet, Letters.page(sheet.xhtml()));
    }

    /** Prints one sheet with the letters that no typeface has written out by their number: {@code [U+0915]}. */
    public static Printed printSpelled(Sheet sheet) {
        String xhtml = Letters.page(sheet.xhtml());
        for (Optional<String> letter = Fonts.lacking(xhtml); letter.isPresent(); letter = Fonts.lacking(xhtml)) {
            xhtml = xhtml.replace(
                    letter.get(), "[U+%04X]".formatted(letter.get().codePointAt(0)));
        }
        return print(sheet, xhtml);
    }

    private static Printed print(Sheet sheet, String xhtml) {
        Fonts fonts = Fonts.forText(xhtml);
        Document page = Page.read(xhtml, fonts.families(Page.css(sheet.look())));
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            try (PdfBoxRenderer renderer =
                    builder(document, page, fonts, sheet.look()).buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            if (sheet.attached() != null) {
                Attachment.add(document, sheet.attached(), sheet.dated());
            }
            Identity.write(document, sheet);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(FIRST_SIZE);
            document.save(pdf);
            return new Printed(pdf.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(PDDocument document, Document page, Fonts fonts, Sheet.Look look) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfVersion(1.7f)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(Identity.SRGB)
                .withProducer(Identity.PRODUCER)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS)
                .useObjectDrawerFactory(Code.FACTORY)
                .useUnicodeLineBreaker(new Breaks())
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page, "about:blank");
        if (fonts.arabic()) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(TextDirection.LTR);
        }
        if (look == Sheet.Look.CERTIFICATE) {
            builder.usePageSupplier(Background::page);
        }
        fonts.register(builder, document);
        return builder;
    }
}
