package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an assessor sees of journals that were tampered with, and of people as they were known. */
@AssayTest
@BrowserTest
class IntegrityLookTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void an_assessor_compares_a_file_and_looks_at_its_team(Windows windows) throws SQLException {
        Engagement e = Engagement.audited("MINOR");
        Town.on(null);
        String file = "/certifications/" + e.file;
        Window ilse = windows.of(ASSESSOR);
        assertEquals(200, ilse.open(file + "/journal"));
        tampered("update finding set statement = statement || ' Or so.' where certification_id = '" + e.file + "'");
        try {
            ilse.press("Compare the file with its journal now");
            assertThat(ilse.page().locator("main")).containsText("Finding “F-1”, statement");
            looks(ilse, file + "/journal");
            assertEquals(200, ilse.open(file));
            assertEquals(List.of(), Look.once(ilse));
            assertThat(ilse.page().locator("main")).containsText("is not what its journal tells");
        } finally {
            tampered("update finding set statement = replace(statement, ' Or so.', '') where certification_id = '"
                    + e.file + "'");
        }
        ilse.open(file + "/journal");
        ilse.press("Compare the file with its journal now");
        assertThat(ilse.page().locator("main")).containsText("Nothing differs.");
        // as long as the town is large: the walk looks at both in every light
        for (String path : List.of("/integrity", "/people?on=2026-03-01")) {
            assertEquals(200, ilse.open(path));
            assertEquals(List.of(), Look.once(ilse), path);
        }
        looks(ilse, "/people/" + Deeds.person("Hedda Strand") + "?on=2026-03-01");
    }

    private static void tampered(String sql) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("set session_replication_role = replica");
            s.execute(sql);
        }
    }

    private static void looks(Window window, String path) {
        assertEquals(200, window.open(path));
        assertEquals(List.of(), Look.everywhere(window), path);
    }
}
