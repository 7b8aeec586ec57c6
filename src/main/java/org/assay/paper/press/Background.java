package org.assay.paper.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The frame of a certificate: bands of fine waves along the edges and a rosette that is drawn in one line. Drawn once, and laid
 * under each page as an artifact that readers pass over. No globe and no tick: neither is ours to show.
 */
final class Background {
    private static final double MM = 72 / 25.4;
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double INSET = 9;
    private static final double BAND = 5.6;
    private static final String[] INKS = {"0.722 0.584 0.290", "0.424 0.639 0.627", "0.612 0.702 0.776"};

    private static final byte[] DRAWN = deflated(draw());

    private Background() {}

    /** A new page with the frame on it. */
    static PDPage page(PDDocument document, float width, float height, int index, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.drawForm(form(document, width, height));
            content.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    private static PDFormXObject form(PDDocument document, float width, float height) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(DRAWN);
        }
        PDFormXObject form = new PDFormXObject(new PDStream(stream));
        form.setBBox(new PDRectangle(width, height));
        form.setResources(new PDResources());
        return form;
    }

    private static String draw() {
        StringBuilder to = new StringBuilder();
        to.append("1 0.995 0.98 rg 0 0 ").append(at(WIDTH)).append(at(HEIGHT)).append("re f\n");
        to.append(at(0.11)).append("w\n");
        for (int line = 0; line < 9; line++) {
            to.append(INKS[line % 3]).append(" RG ");
            waves(to, line * 2 * Math.PI / 9);
        }
        to.append(INKS[0]).append(" RG ").append(at(0.45)).append("w ");
        rectangle(to, 13.2);
        to.append(at(0.15)).append("w ");
        rectangle(to, 14.4);
        rectangle(to, 4.4);
        rosette(to);
        return to.toString();
    }

    /** One wave around the page, along all four edges; it comes to rest at the corners. */
    private static void waves(StringBuilder to, double phase) {
        double w = WIDTH - 2 * INSET;
        double h = HEIGHT - 2 * INSET;
        boolean first = true;
        for (int edge = 0; edge < 4; edge++) {
            int crests = edge % 2 == 0 ? 22 : 32;
            int steps = crests * 10;
            for (int i = 0; i <= steps; i++) {
                double t = (double) i / steps;
                double rest = Math.sin(Math.PI * Math.min(1, Math.min(t, 1 - t) * 30) / 2);
                double off = Math.sin(t * crests * 2 * Math.PI + phase) * BAND / 2 * rest;
                double x =
                        switch (edge) {
                            case 0 -> INSET + t * w;
                            case 1 -> INSET + w - off;
                            case 2 -> INSET + w - t * w;
                            default -> INSET + off;
                        };
                double y =
                        switch (edge) {
                            case 0 -> INSET + off;
                            case 1 -> INSET + t * h;
                            case 2 -> INSET + h - off;
                            default -> INSET + h - t * h;
                        };
                to.append(at(x)).append(at(y)).append(first ? "m " : "l ");
                first = false;
            }
        }
        to.append("h S\n");
    }

    /** A rosette under the heading, in hair lines. */
    private static void rosette(StringBuilder to) {
        double x = WIDTH / 2;
        double y = HEIGHT - 37;
        to.append(at(0.12)).append("w ");
        for (int turn = 0; turn < 3; turn++) {
            to.append(INKS[turn]).append(" RG ");
            int steps = 720;
            for (int i = 0; i <= steps; i++) {
                double a = 2 * Math.PI * i / steps;
                double r = 7.2 + 2.6 * Math.sin(12 * a + turn * 2 * Math.PI / 3) + 0.9 * Math.sin(24 * a);
                to.append(at(x + r * Math.cos(a)))
                        .append(at(y + r * Math.sin(a)))
                        .append(i == 0 ? "m " : "l ");
            }
            to.append("h S\n");
        }
    }

    private static void rectangle(StringBuilder to, double inset) {
        to.append(at(inset))
                .append(at(inset))
                .append(at(WIDTH - 2 * inset))
                .append(at(HEIGHT - 2 * inset))
                .append("re S\n");
    }

    /** Millimetres as points. */
    private static String at(double millimetres) {
        return String.format(Locale.ROOT, "%.2f ", millimetres * MM);
    }

    private static byte[] deflated(String operators) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflating.write(operators.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
