package org.assay.desk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken and what is not, by content: the name of the file says something else each time. */
class SniffingTest {
    private final Path folder;

    SniffingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(Kind.PDF, Samples.pdf()),
                arguments(Kind.PNG, Samples.png()),
                arguments(Kind.JPEG, Samples.jpeg()),
                arguments(
                        Kind.TEXT,
                        Samples.text("Minutes of the management review\nHeld on 12 September, all there.\n")),
                arguments(Kind.TEXT, Samples.text("Überprüft am 3. März; keine Mängel\nalles in Ordnung\n")),
                arguments(Kind.TEXT, Samples.text("one line, with a comma")),
                arguments(Kind.CSV, Samples.text("id;risk;owner\n1;\"bias; drift\";Mara\n2;privacy;Ola\n")),
                arguments(Kind.CSV, "id\trisk\n1\tbias\n".getBytes(StandardCharsets.UTF_16)),
                arguments(Kind.DOCX, Samples.docx()),
                arguments(Kind.DOCX, Samples.docx("word/embeddings/oleObject1.bin", "word/media/image1.png")),
                arguments(Kind.XLSX, Samples.xlsx()),
                arguments(Kind.PPTX, Samples.pptx()),
                arguments(Kind.ODT, Samples.openDocument(Kind.ODT.mediaType())),
                arguments(Kind.ODS, Samples.openDocument(Kind.ODS.mediaType(), "Basic/Standard/script-lb.xml")),
                arguments(Kind.ODP, Samples.openDocument(Kind.ODP.mediaType())),
                arguments(Kind.ODT, Samples.hollow(Kind.ODT.mediaType(), "META-INF/manifest.xml", "Scripts/")),
                arguments(Kind.DOCX, Samples.docx("word/" + "a".repeat(500) + ".xml")),
                arguments(Kind.DOCX, refers("hyperlink", "https://example.org/policy")),
                arguments(Kind.DOCX, refers("attachedTemplate", "file:///C:\\Users\\mara\\Normal.dotm")),
                arguments(Kind.DOCX, refers("attachedTemplate", "C:\\Templates\\Letter.dotx")),
                arguments(Kind.DOCX, Samples.docx("word/media/report.executive.png", "customXml/a.exe/item1.xml")));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void a_kind_is_told_by_the_content(Kind kind, byte[] bytes) throws IOException {
        assertEquals(kind, Sniffing.of(file(bytes)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("is empty", new byte[0]),
                arguments("a program", Samples.program()),
                arguments("a program", Samples.text("#!/bin/sh\nrm -rf /\n")),
                arguments("old format, or one with a password", Samples.oldWord()),
                arguments("a web page", Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                arguments(
                        "an SVG drawing",
                        Samples.text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                arguments("an RTF document", Samples.text("{\\rtf1\\ansi hello}")),
                arguments("a GIF picture", Samples.text("GIF89a  ")),
                arguments("holds macros", Samples.docx("word/vbaProject.bin")),
                arguments("holds macros", Samples.docx("word/VBAPROJECT.BIN")),
                arguments("holds macros", Samples.docx("word/vbaProjectSignatureAgile.bin")),
                arguments("holds macros", Samples.docx("word/\nvbaProject.bin")),
                arguments("holds macros", Samples.docx("word/vbaData.xml")),
                arguments("holds macros", Samples.xlsx("xl/macrosheets/sheet1.xml")),
                arguments("holds macros", Samples.xlsx("xl/activeX/activeX1.bin")),
                arguments("holds macros", Samples.openDocument(Kind.ODS.mediaType(), "Basic/Standard/Module1.xml")),
                arguments("holds macros", Samples.openDocument(Kind.ODT.mediaType(), "Scripts/python/steal.py")),
                arguments("holds macros", Samples.openDocument(Kind.ODT.mediaType(), "Scripts/a")),
                arguments("holds macros", Samples.openDocument(Kind.ODT.mediaType(), "Dialogs/Standard/Ask.xml")),
                arguments(
                        "There is a program in this document (payload.exe)",
                        Samples.docx("word/embeddings/payload.exe")),
                arguments("There is a program in this document (payload.js)", Samples.docx("word/\n/payload.JS")),
                arguments("There is a program in this document", Samples.docx("word/media/x.exe.")),
                arguments("There is a program in this document", Samples.docx("word/media/x.exe ")),
                arguments("There is a program in this document", Samples.docx("word/media/x.EXE. . \u00a0\u200b")),
                arguments("There is a program in this document", Samples.docx("word/media/x.exe:zone")),
                arguments("named as a place outside", Samples.docx("../../etc/passwd")),
                arguments("named as a place outside", Samples.docx("word/..\\..\\x.xml")),
                arguments("named as a place outside", Samples.docx("/etc/x")),
                arguments("named as a place outside", Samples.docx("C:/x.xml")),
                arguments("holds macros", typed("application/vnd.ms-office.vbaProject")),
                arguments("holds macros", typed("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments("holds macros", typed("application/vnd.ms-excel.intlmacrosheet+xml")),
                arguments("holds macros", typed("application/vnd.ms-office.activeX+xml")),
                arguments("holds macros", refers("x/vbaProject", "x.bin")),
                arguments("fetches a part of itself", refers("attachedTemplate", "https://evil.example/t.dotm")),
                arguments("fetches a part of itself", refers("attachedTemplate", "\\\\evil\\share\\t.dotm")),
                arguments("fetches a part of itself", refers("attachedTemplate", "file:////evil/share/t.dotm")),
                arguments("fetches a part of itself", refers("oleObject", "mhtml:http://evil.example/x!x")),
                arguments("broken", Samples.docxWith("[Content_Types].xml", "<Types>")),
                arguments(
                        "broken",
                        Samples.docxWith("word/_rels/a.xml.rels", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
                arguments(
                        "too long to be looked through",
                        Samples.docxWith("word/_rels/a.xml.rels", "<a>" + " ".repeat(17_000_000) + "</a>")),
                arguments("a password", Samples.locked()),
                arguments("a password", Samples.openDocument(Kind.ODT.mediaType(), "encrypted-package")),
                arguments("unpacks to more than a thousand megabytes", Samples.bomb()),
                arguments("an archive", Samples.zip(Map.of("notes.txt", Samples.text("hello")))),
                arguments("an archive", Samples.zip(Map.of("META-INF/MANIFEST.MF", Samples.text("a")))),
                arguments(
                        "binary Excel",
                        Samples.zip(new TreeMap<>(Map.of(
                                "[Content_Types].xml", Samples.text("x"), "xl/workbook.bin", Samples.text("x"))))),
                arguments("an archive", Samples.openDocument("application/pdf")),
                arguments("an archive", Samples.openDocument("text/plain")),
                arguments("an archive", Samples.openDocument("image/png")),
                arguments("an archive", Samples.openDocument(Kind.DOCX.mediaType())),
                arguments("an archive", Samples.hollow(Kind.ODT.mediaType())),
                arguments("more than 10000 parts", many()),
                arguments("broken", named()),
                arguments("broken", Arrays.copyOf(Samples.docx(), 60)),
                arguments("none further on", late()),
                arguments("can tell", new byte[] {0, 1, 2, 3, (byte) 0xFE, (byte) 0xC3, 7, 0, 0, 9}));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_taken_says_what_it_is(String said, byte[] bytes) throws IOException {
        Path file = file(bytes);
        NotTaken refused = assertThrows(NotTaken.class, () -> Sniffing.of(file));
        assertTrue(refused.why().contains(said), refused.why());
    }

    @Test
    void an_old_document_is_shown_a_way_out() throws IOException {
        Path file = file(Samples.oldWord());
        assertTrue(assertThrows(NotTaken.class, () -> Sniffing.of(file))
                .why()
                .contains("Save it without a password as .docx"));
    }

    /** With a part whose name says nothing, and whose kind says all. */
    private static byte[] typed(String kind) {
        return Samples.docxWith(
                "[Content_Types].xml", "<Types><Override PartName='/word/x.bin' ContentType='" + kind + "'/></Types>");
    }

    private static byte[] refers(String to, String target) {
        return Samples.docxWith(
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + to + "' Target='" + target + "' TargetMode='External'/></Relationships>");
    }

    private static byte[] many() {
        Map<String, byte[]> all = new TreeMap<>();
        for (int i = 0; i <= 10_000; i++) {
            all.put("word/" + i + ".xml", new byte[0]);
        }
        return Samples.zip(all);
    }

    /** With ten parts whose names are as long as a zip file has room for, of a word that is looked for. */
    private static byte[] named() {
        String[] names = IntStream.range(0, 10)
                .mapToObj(i -> "word/" + i + "vbaprojectsignature".repeat(3_440))
                .toArray(String[]::new);
        return Samples.docx(names);
    }

    /** Text for its first hundred thousand letters, and a program after it. */
    private static byte[] late() {
        byte[] all = Samples.text("All is well.\n".repeat(12_000));
        all[all.length - 10] = 0;
        return all;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("invoice.pdf.exe"), bytes);
    }
}
