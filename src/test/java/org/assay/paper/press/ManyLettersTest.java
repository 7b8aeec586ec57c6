package org.assay.paper.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assay.paper.Pdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A paper can always be made: what forms take, which ask {@link Press#unprintable}, is printed whole and on the page, wherever
 * in whatever kind of paper it stands.
 */
class ManyLettersTest {
    private static final long SEED = 42_001;
    /** Points. */
    private static final float A4 = 595.3f;

    /** Where typed words stand on papers. */
    private static final String PLACES = "<h1>%1$s</h1><p>%1$s</p><p class=\"words\">%1$s</p><b>%1$s</b>"
            + "<table class=\"facts\"><tr><th>%1$s</th><td>%1$s</td></tr></table>"
            + "<table class=\"grid\"><thead><tr><th>No.</th><th>%1$s</th><th>By</th></tr></thead>"
            + "<tbody><tr><td>1</td><td>%1$s</td><td>Ines Falk</td></tr></tbody></table>"
            + "<ul class=\"points\"><li>%1$s</li></ul><div class=\"box\"><h2>%1$s</h2><p class=\"sub\">%1$s</p></div>";

    /** A certificate names the client, its scope and its sites, and nothing else that somebody typed. */
    private static final String PLACES_OF_A_CERTIFICATE = "<div class=\"says centre\"><h1 class=\"name %2$s\">%1$s</h1>"
            + "<p class=\"address\">%1$s</p><div class=\"scope s1\">%1$s</div><p class=\"small lines\">%1$s</p></div>";

    static Stream<String> texts() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>(List.of(
                "\u0338 begins with a stroke",
                "\u0301\u0301\u0301 begins with marks",
                "\u20DD",
                "a\u2028b\u2029c",
                "a\u0000b\u0001c\u0085d\u007f",
                "\u202eevil\u202c \u2066x\u2069 \ufeff\u200b\u00ad",
                "\ufffe\uffff",
                "\ud83d",
                "\u2705 done",
                "\ud83d\ude80\ufe0f",
                "\u0915\u0e01\u05d0\uac00",
                "<b>&amp;]]>{x}%s</b>",
                "w".repeat(80),
                "W".repeat(400),
                "\u00e9\u0301".repeat(90),
                "verylongword" + "x".repeat(8_000),
                "https://example.org/" + "a1".repeat(60),
                "\u5317".repeat(300),
                "\u0634\u0631\u0643\u0629".repeat(40),
                "word ".repeat(1_600),
                "\n\n\n",
                " "));
        for (int i = 0; i < 150; i++) {
            texts.add(random.ints(1 + random.nextInt(60), 0, 0x3000)
                    .map(c -> random.nextInt(3) == 0 ? c : 0x20 + c % 0x2e0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_a_form_takes_is_printed_whole_and_on_the_page(String text) throws IOException {
        for (Sheet.Look look : Sheet.Look.values()) {
            Sheet sheet = sheet(text, look);
            if (Press.unprintable(text).isPresent()) {
                return; // told beside the field; a text of before is printed, or refused by its letter
            }
            byte[] pdf = Press.print(sheet).pdf();
            assertEquals(List.of(), beside(pdf), look + " " + text);
            if (text.length() > 5_000) {
                return; // one look is enough for a book
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sheet.Look.class)
    void a_mark_without_a_letter_and_a_word_without_an_end_make_a_sound_file(Sheet.Look look) throws IOException {
        byte[] pdf = Press.print(sheet("\u0338 " + "w".repeat(80), look)).pdf();
        assertEquals(List.of(), Pdf.broken(pdf));
        String told = Pdf.text(pdf).replaceAll("[^w]", "");
        assertEquals(0, told.length() % 80, "no letter of it is lost: " + told.length());
    }

    /** Letters that stand beside the page. */
    private static List<String> beside(byte[] pdf) throws IOException {
        List<String> beside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    boolean blank = at.getUnicode().isBlank(); // at the end of a line it may hang
                    if (at.getXDirAdj() < 0 || (!blank && at.getXDirAdj() + at.getWidthDirAdj() > A4)) {
                        beside.add(at.getUnicode() + " at " + at.getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return beside.stream().limit(5).toList();
    }

    private static Sheet sheet(String text, Sheet.Look look) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Sheet(
                "<html lang=\"en\"><head><title>A sheet</title><bookmarks><bookmark name=\"Top\" href=\"#top\"/></bookmarks></head><body><div id=\"top\">"
                        + (look == Sheet.Look.CERTIFICATE ? PLACES_OF_A_CERTIFICATE : PLACES)
                                .formatted(safe, safe.length() <= 26 ? "n1" : safe.length() <= 90 ? "n3" : "n4")
                        + "</div></body></html>",
                look,
                "A sheet",
                "Assay Sample Certification Ltd",
                "Test",
                "sheet/1",
                LocalDate.of(2026, 11, 22),
                null);
    }
}
