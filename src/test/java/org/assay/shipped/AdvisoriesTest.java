package org.assay.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of what is shipped finds what it is for. */
class AdvisoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void a_library_below_the_version_that_mends_it_is_named() throws IOException {
        List<String> against =
                Advisories.kept().against(bom("com.fasterxml.jackson.core", "jackson-databind", "2.20.1"), TODAY);
        assertEquals(
                List.of("com.fasterxml.jackson.core:jackson-databind:2.20.1 – CVE-2026-54512 to -54518, -59888, -59889,"
                        + " mended in 2.21.8"),
                against);
        assertEquals(
                1,
                Advisories.kept()
                        .against(bom("io.netty", "netty-codec-http", "4.1.99.Final"), TODAY)
                        .size());
    }

    @Test
    void the_version_that_mends_it_is_fine() throws IOException {
        assertEquals(
                List.of(),
                Advisories.kept().against(bom("com.fasterxml.jackson.core", "jackson-databind", "2.21.8"), TODAY));
        assertEquals(List.of(), Advisories.kept().against(bom("io.netty", "netty-codec-http", "4.1.137.Final"), TODAY));
    }

    @Test
    void what_was_accepted_is_looked_at_again_after_its_day() throws IOException {
        JsonNode bom = bom("io.quarkus", "quarkus-core", "3.34.1");
        assertEquals(List.of(), Advisories.kept().against(bom, LocalDate.of(2027, 2, 28)));
        assertEquals(1, Advisories.kept().against(bom, LocalDate.of(2027, 3, 1)).size());
    }

    private static JsonNode bom(String group, String name, String version) throws IOException {
        return new ObjectMapper()
                .readTree("{\"components\":[{\"group\":\"%s\",\"name\":\"%s\",\"version\":\"%s\"}]}"
                        .formatted(group, name, version));
    }
}
