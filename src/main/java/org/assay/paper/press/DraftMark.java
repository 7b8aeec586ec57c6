package org.assay.paper.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Says across every page of a printed sheet that it is a draft. */
public final class DraftMark {
    private static final String WORDS = "DRAFT";
    private static final String UNDER = "Not released: this is what the report would say now.";
    private static final float SIZE = 150;
    private static final float SMALL = 9;
    private static final float EM = 1000;
    private static final float EDGE = 24;

    private DraftMark() {}

    /** The same pages, marked. */
    public static byte[] on(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFont font = new PDType1Font(FontName.HELVETICA_BOLD);
            for (PDPage page : document.getPages()) {
                mark(document, page, font);
            }
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            document.save(marked);
            return marked.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
        PDRectangle box = page.getMediaBox();
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(0.13f);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(0.63f, 0.11f, 0.15f);
            content.beginText();
            content.setFont(font, SMALL);
            content.newLineAtOffset((box.getWidth() - width(font, UNDER, SMALL)) / 2, box.getHeight() - EDGE);
            content.showText(UNDER);
            content.endText();
            content.setGraphicsStateParameters(faint);
            content.beginText();
            content.setFont(font, SIZE);
            double angle = Math.atan2(box.getHeight(), box.getWidth());
            float half = width(font, WORDS, SIZE) / 2;
            content.setTextMatrix(Matrix.getRotateInstance(
                    angle,
                    box.getWidth() / 2 - half * (float) Math.cos(angle) + SIZE / 3 * (float) Math.sin(angle),
                    box.getHeight() / 2 - half * (float) Math.sin(angle) - SIZE / 3 * (float) Math.cos(angle)));
            content.showText(WORDS);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return font.getStringWidth(text) / EM * size;
    }
}
