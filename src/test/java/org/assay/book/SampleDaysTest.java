package org.assay.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the days of sample organisations follows from the engine; {@code -Dwrite.docs=true} writes it anew. */
class SampleDaysTest {
    private static final Path DOCUMENT = Path.of("docs/sample-days.md");

    @Test
    void the_days_are_argued_as_the_methods_reckon_them() throws IOException {
        String written = SampleDays.written();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, written);
        }
        assertEquals(
                written,
                Files.readString(DOCUMENT),
                DOCUMENT + " is stale: run bin/test -Dtest=SampleDaysTest -Dwrite.docs=true");
    }

    @Test
    void whoever_chose_beside_the_points_said_why_and_kept_the_bounds() throws IOException {
        List<SampleDays.Told> all = SampleDays.all();
        assertTrue(all.size() >= 12, "every organisation that has applied");
        for (SampleDays.Told t : all) {
            assertFalse(t.days() != null && t.justification().isBlank(), t.organisation());
            assertFalse(
                    t.days() != null && t.points().bounds().leavesInAll(t.days().total()),
                    t.organisation() + " leaves the table");
        }
    }
}
