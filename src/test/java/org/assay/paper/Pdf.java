package org.assay.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a PDF says, and what veraPDF says of it. */
public final class Pdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** The numbers of pages on which nothing stands but what stands at the head and foot of every page. */
    public static List<Integer> blankPages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> blank = new ArrayList<>();
            Set<String> onTheFirst = lines(document, 1);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                Set<String> lines = lines(document, page);
                if (lines.size() < 4 && onTheFirst.containsAll(lines)) {
                    blank.add(page);
                }
            }
            return blank;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .map(l -> l.replaceAll("Page \\d+ of \\d+", "").strip())
                .filter(l -> !l.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Headings under which nothing stands: another of their level or a higher one follows at once, or the end. */
    public static List<String> emptySections(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDStructureElement> blocks = new ArrayList<>();
            blocks(document.getDocumentCatalog().getStructureTreeRoot(), blocks);
            List<String> empty = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                int level = level(blocks.get(i));
                boolean last = i == blocks.size() - 1;
                int next = last ? 1 : level(blocks.get(i + 1));
                if (level > 0 && next > 0 && next <= level && !(level == 1 && i == 0)) {
                    empty.add("heading " + i + " of level " + level);
                }
            }
            return empty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings, and whatever else holds text or a picture; rows and cells of a table are the table's. */
    private static void blocks(PDStructureNode node, List<PDStructureElement> blocks) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (level(element) > 0
                        || element.getKids().stream().anyMatch(k -> !(k instanceof PDStructureElement))) {
                    blocks.add(element);
                } else {
                    blocks(element, blocks);
                }
            }
        }
    }

    /** Of a heading, 1 to 6; 0 of anything else. */
    private static int level(PDStructureElement element) {
        String type = String.valueOf(element.getStandardStructureType());
        return type.matches("H[1-6]") ? type.charAt(1) - '0' : 0;
    }

    /** The text as a reader copies it. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every rule of PDF/A-3a and PDF/UA-1 that the file breaks; empty where it keeps both. */
    public static List<String> broken(byte[] pdf) {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (var foundry = Foundries.defaultInstance();
                    var validator = foundry.createValidator(flavour, false);
                    var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> flavour + " " + a.getRuleId().getClause() + ": " + a.getMessage())
                        .forEach(broken::add);
                if (result.getTotalAssertions() == 0) {
                    broken.add(flavour + ": nothing was checked");
                }
            } catch (VeraPDFException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return broken;
    }

    /** Pictures of the first pages, small enough to keep. */
    public static void draw(byte[] pdf, Path folder, String name, int pages) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(folder);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(pages, document.getNumberOfPages()); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, 72);
                String number = document.getNumberOfPages() == 1 ? "" : "-" + (i + 1);
                ImageIO.write(
                        page, "png", folder.resolve(name + number + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a telephone reads off the code on the first page. */
    public static String code(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            return new QRCodeReader().decode(bitmap).getText();
        } catch (IOException | ReaderException e) {
            throw new IllegalStateException(e);
        }
    }
}
