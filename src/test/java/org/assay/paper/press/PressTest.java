package org.assay.paper.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The press by itself: letters of the world, the same bytes twice, and no word to anybody outside. */
class PressTest {
    @Test
    void the_same_sheet_gives_the_same_bytes() {
        Sheet sheet = sheet("<h1>Straße</h1>" + code("https://verify.example/verify/AIMS-2026-0001"));
        assertArrayEquals(Press.print(sheet).pdf(), Press.print(sheet).pdf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź Überprüfung, Ísafjörður, Nguyễn Thị Hương",
                "Γιώργος Παπαδόπουλος",
                "Олена Шевченко, Ђорђе",
                "北极光航空航天有限公司",
                "ひかり"
            })
    void names_of_the_world_are_printed_with_embedded_typefaces(String name) throws IOException {
        byte[] pdf = Press.print(sheet("<h1>" + name + "</h1>")).pdf();
        assertTrue(Pdf.text(pdf).contains(name), Pdf.text(pdf));
        assertEquals(List.of(), Pdf.broken(pdf));
        assertEmbedded(pdf);
    }

    @Test
    void arabic_is_joined_and_runs_from_right_to_left() throws IOException {
        byte[] pdf = Press.print(sheet("<h1>شركة نوردليخت للفضاء</h1>")).pdf();
        assertEquals(List.of(), Pdf.broken(pdf));
        assertEmbedded(pdf);
        String read = java.text.Normalizer.normalize(Pdf.text(pdf), java.text.Normalizer.Form.NFKC);
        assertTrue(read.contains("شركة"), read);
    }

    @Test
    void a_letter_that_means_nothing_yet_is_named_and_not_left_out_in_silence() {
        assertEquals(Optional.of("\u0378"), Press.unprintable("Caf\u00e9 \u0378"));
        assertEquals(Optional.empty(), Press.unprintable("Zero\u200bwidth, soft\u00adhyphen, tab\t"));
    }

    @Test
    void a_letter_that_no_typeface_has_is_refused_rather_than_left_out() {
        CannotBePrinted refused =
                assertThrows(CannotBePrinted.class, () -> Press.print(sheet("<h1>\u0915 Industries</h1>")));
        assertTrue(String.valueOf(refused.getMessage()).contains("U+0915"), refused.getMessage());
    }

    @Test
    void a_heading_under_which_nothing_stands_is_found() {
        String filled = "<h1>Report</h1><h2>Summary</h2><p>All went well.</p><h2>Sample</h2><h3>People</h3>"
                + "<table><tr><th>Who</th><td>One</td></tr></table><h2>Next</h2><ul><li>Nothing.</li></ul>";
        assertEquals(List.of(), Pdf.emptySections(Press.print(sheet(filled)).pdf()));
        assertEquals(
                1,
                Pdf.emptySections(Press.print(sheet(filled + "<h2>Annex</h2>")).pdf())
                        .size());
        assertEquals(
                1,
                Pdf.emptySections(Press.print(sheet(filled.replace("<p>All went well.</p>", "")))
                                .pdf())
                        .size());
    }

    @Test
    void marks_that_nobody_sees_are_taken_out_of_a_name() {
        byte[] pdf = Press.print(sheet("<h1>Acme\u202E Ltd\u0007\u200B \uFEFFOne\u2066</h1>"))
                .pdf();
        assertTrue(Pdf.text(pdf).contains("\nAcme Ltd One\n"), Pdf.text(pdf));
    }

    @Test
    void nothing_is_fetched_whatever_a_sheet_asks_for() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String at = "http://127.0.0.1:" + listener.getLocalPort();
            Press.print(sheet(
                    "<style>@import url('%1$s/a.css'); @font-face { font-family: X; src: url('%1$s/f.ttf') } h1 { background: url('%1$s/b.png'); font-family: X }</style>"
                                    .formatted(at)
                            + "<link rel=\"stylesheet\" href=\"%1$s/c.css\"/><img alt=\"x\" src=\"%1$s/d.png\"/>"
                                    .formatted(at)
                            + "<iframe title=\"x\" src=\"%1$s/e.html\"></iframe><embed src=\"%1$s/f.pdf\"/>"
                                    .formatted(at)
                            + "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%1$s/g.png\"/></svg>"
                                    .formatted(at)
                            + "<img alt=\"x\" src=\"file:///etc/hostname\"/><h1>Quiet</h1>"));
            assertThrows(
                    CannotBePrinted.class,
                    () -> Press.print(new Sheet(
                            "<!DOCTYPE html SYSTEM \"" + at
                                    + "/h.dtd\"><html><head><title>x</title></head><body/></html>",
                            Sheet.Look.LETTER,
                            "x",
                            "x",
                            "x",
                            "x",
                            LocalDate.of(2026, 11, 22),
                            null)));
            listener.setSoTimeout(300);
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    @Test
    void the_code_leads_to_the_address() {
        String address = "https://verify.example/verify/AIMS-2026-0017";
        byte[] pdf = Press.print(sheet("<h1>Code</h1>" + code(address))).pdf();
        assertEquals(address, Pdf.code(pdf));
    }

    private static String code(String data) {
        return "<object style=\"width:30mm;height:30mm;display:block\" alt=\"Code\" data=\"" + data + "\"></object>";
    }

    private static void assertEmbedded(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    private static Sheet sheet(String body) {
        return new Sheet(
                "<html lang=\"en\"><head><title>A sheet</title><bookmarks><bookmark name=\"Top\" href=\"#top\"/></bookmarks></head><body><div id=\"top\">"
                        + body + "</div></body></html>",
                Sheet.Look.LETTER,
                "A sheet",
                "Assay Sample Certification Ltd",
                "Test",
                "sheet/1",
                LocalDate.of(2026, 11, 22),
                null);
    }
}
