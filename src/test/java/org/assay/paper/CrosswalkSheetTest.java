package org.assay.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.paper.press.Press;
import org.junit.jupiter.api.Test;

/** The sheet that goes out to anybody: kept as a file, and drawn from the catalogue. */
class CrosswalkSheetTest {
    private static final Path SHEET = Path.of("src/main/resources/META-INF/resources/app/crosswalk.pdf");

    @Test
    void the_sheet_says_what_the_catalogue_says() throws IOException {
        byte[] pdf = Press.print(new CrosswalkSheet(CatalogueOfTheHouse.read()).sheet(templates()))
                .pdf();
        if (Boolean.getBoolean("papers.write")) {
            Files.write(SHEET, pdf);
        }
        assertEquals(Pdf.text(pdf), Pdf.text(Files.readAllBytes(SHEET)), "Stale: run bin/papers");
        assertEquals(List.of(), Pdf.broken(pdf));
        assertFalse(Pdf.text(pdf).contains("Assay"), "It is nobody's sheet");
    }

    /** The templates of the class path, read as the application reads them. */
    private static Engine templates() {
        EngineBuilder builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(LocalDate.class)
                        .applyToName("spelled")
                        .resolveSync(c -> Spelled.spelled((LocalDate) c.getBase()))
                        .build())
                .addLocator(id -> Optional.of(new Located(id)));
        return builder.build();
    }

    private record Located(String id) implements io.quarkus.qute.TemplateLocator.TemplateLocation {
        @Override
        public java.io.Reader read() {
            String path = "/templates/" + id + (id.endsWith(".html") ? "" : ".html");
            return new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(CrosswalkSheetTest.class.getResourceAsStream(path), path),
                    java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
        }
    }
}
