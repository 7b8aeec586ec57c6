package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.GoLive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a portfolio is handed in and signed on pages, and how what came of it shows. */
@AssayTest
@BrowserTest
class GoLiveLookTest {
    @AfterEach
    void home() {
        GoLive.home();
    }

    @Test
    void a_table_with_mistakes_comes_back_with_every_wrong_cell(Windows windows) throws IOException {
        Window livia = windows.of(PROGRAMME_MANAGER);
        assertEquals(200, livia.open("/portfolios"));
        assertEquals(List.of(), Look.everywhere(livia));
        livia.open("/portfolios/new");
        assertEquals(List.of(), Look.everywhere(livia));
        String table = Files.readString(Path.of("sample-data/go-live/portfolio.csv"))
                .replace("2027-02-19", "2028-02-19")
                .replace(",IE,", ",XX,")
                .replace(",19,12,", ",12,19,");
        livia.field("Where the papers of before lie").fill("Archive, shelf 4, folder 12");
        livia.field("Certifications")
                .setInputFiles(new FilePayload("portfolio.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        livia.press("Hand in the portfolio");
        assertThat(livia.page().locator("#summary")).isFocused();
        assertThat(livia.page().locator("#sheet table")).containsText("Portfolio, 4");
        assertThat(livia.page().locator("#sheet table")).containsText("valid until");
        assertThat(livia.page().locator("#summary")).containsText("3 cells are wrong");
        assertEquals(List.of(), Look.everywhere(livia));
    }

    @Test
    void a_row_is_read_beside_its_papers_and_signed_and_its_file_says_so(Windows windows) {
        String portfolio = GoLive.handedIn();
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/portfolios/" + portfolio);
        assertEquals(List.of(), Look.everywhere(livia));
        livia.open("/portfolios/" + portfolio + "/rows/3");
        assertThat(livia.page().locator("#sheet")).containsText("another person signs");
        assertEquals(0, livia.page().getByText("Sign and bring it forward").count());

        Window hedda = windows.of(DECISION_MAKER);
        hedda.open("/portfolios/" + portfolio + "/rows/1");
        assertThat(hedda.page().locator("main")).containsText("RouteSketch");
        assertEquals(List.of(), Look.everywhere(hedda));
        hedda.press("Sign and bring it forward");
        assertThat(hedda.page().locator("#summary")).containsText("Say which papers");
        hedda.field("Which papers you read it beside").fill("Folder 12: certificate, two reports, decision of 2025.");
        hedda.press("Sign and bring it forward");
        assertThat(hedda.page().locator("#brought-h")).isVisible();
        String file = hedda.page().url().replaceAll(".*/certifications/([^?]*).*", "$1");
        assertThat(hedda.page().locator("main")).containsText("signed by Hedda Strand");
        assertEquals(List.of(), Look.everywhere(hedda));
        hedda.open("/certifications/" + file + "/decision/maintain");
        assertThat(hedda.page().locator("main")).containsText("Brought forward");
        assertEquals(List.of(), Look.once(hedda));
        hedda.open("/certifications/" + file + "/certificate");
        assertThat(hedda.page().locator("main")).containsText("printed before this register began");
        assertEquals(List.of(), Look.everywhere(hedda));

        Window ilse = windows.of(ASSESSOR);
        ilse.open("/portfolios/" + portfolio + "/rows/1");
        assertThat(ilse.page().locator("#sheet")).containsText("Open the file");
        assertEquals(List.of(), Look.once(ilse));
        ilse.open("/certifications/" + file + "/journal");
        assertThat(ilse.page().locator("main")).containsText("Bring forward what ran before");

        GoLive.admitMara(file);
        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + file);
        assertThat(mara.page().locator("main")).containsText("is in force unchanged");
        assertThat(mara.page().locator("main")).not().containsText("Hedda Strand");
        assertThat(mara.page().locator("main")).not().containsText("folder 12");
        assertEquals(List.of(), Look.once(mara));
        mara.open("/certifications/" + file + "/application");
        assertThat(mara.page().locator("main")).containsText("RouteSketch");
        assertEquals(List.of(), Look.once(mara));
    }
}
