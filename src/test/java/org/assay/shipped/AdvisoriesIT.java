package org.assay.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is shipped of which something is known, but for what was accepted with a reason and a day. */
class AdvisoriesIT {
    @Test
    void nothing_known_is_shipped() throws IOException {
        JsonNode bom = new ObjectMapper().readTree(new File("target/bom.json"));
        assertTrue(bom.path("components").size() > 100, "the bill of materials is not whole");
        assertEquals(List.of(), Advisories.kept().against(bom, LocalDate.now(ZoneOffset.UTC)));
    }
}
