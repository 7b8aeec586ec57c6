package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.desk.upload.Samples;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files are put up on the form itself, or on a page of its own where there is no script; none is lost on the way. */
@AssayTest
@BrowserTest
class FilesLookTest {
    private static final String BOUNDARY = "----boundary";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_document_is_put_up_on_its_form_and_downloaded_by_both_sides(Windows windows) throws IOException {
        Engagement e = Engagement.agreed();
        Window mara = windows.of(CLIENT);
        String form = "/certifications/" + e.file + "/deeds/hand-in-document/" + e.file;
        mara.open(form);
        byte[] pdf = unique(Samples.pdf());
        Locator add = mara.page().locator(".as-files-add input");
        add.setInputFiles(new FilePayload[] {
            new FilePayload("AI policy.pdf", "application/pdf", pdf),
            new FilePayload("holiday.pdf", "application/pdf", Samples.program()),
            new FilePayload("second.csv", "text/csv", Samples.text("id;risk\n1;bias\n2;drift;\n"))
        });
        Locator lines = mara.page().locator(".as-files-list > li");
        assertThat(mara.page().locator(".as-file-refused")).containsText("holiday.pdf: This is a program");
        assertThat(lines.locator("input:checked")).hasCount(2);
        assertEquals(List.of(), Look.everywhere(mara));
        mara.page().locator("#f-title").fill("AI policy");
        mara.page().waitForCondition(() -> mara.page().locator("#sheet").getAttribute("data-kept") != null);
        mara.page().onDialog(d -> d.accept());
        mara.page().reload();
        assertThat(lines.locator("input:checked")).hasCount(2);

        lines.filter(new Locator.FilterOptions().setHasText("second.csv"))
                .getByText("Remove")
                .click();
        assertThat(lines).hasCount(1);
        mara.page().locator("#sheet button.btn-primary").click();
        assertThat(mara.page().locator("#summary")).containsText("Choose what it is");
        assertThat(lines.locator("input:checked")).hasCount(1);
        mara.page().locator("#f-slot").selectOption("POLICY");
        mara.page().locator("#f-dated").fill("2025-09-12");
        mara.page().locator("#sheet button.btn-primary").click();
        mara.page().waitForURL(url -> url.contains("recorded=1"));

        String page = "/certifications/" + e.file + "/application";
        Window jonas = windows.of(LEAD_AUDITOR);
        for (Window window : List.of(mara, jonas)) {
            window.open(page);
            Download download = window.page()
                    .waitForDownload(
                            () -> window.page().locator(".as-handed a").first().click());
            assertEquals("AI policy.pdf", download.suggestedFilename());
            assertArrayEquals(pdf, Files.readAllBytes(download.path()));
            assertEquals(List.of(), Look.once(window));
        }
        jonas.open("/certifications/" + e.file + "/records");
        assertThat(jonas.page().locator("main")).containsText("AI policy.pdf");
    }

    @Test
    void files_are_dropped_onto_the_form(Windows windows) {
        Engagement e = Engagement.agreed();
        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + e.file + "/deeds/hand-in-document/" + e.file);
        mara.page().evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(['Minutes of the review.\\nAll were there.'], 'minutes.txt'));
                  document.querySelector('.as-files').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """);
        assertThat(mara.page().locator(".as-files-list input:checked")).hasCount(1);
        assertThat(mara.page().locator(".as-files-said")).containsText("minutes.txt, 38 bytes is there.");
    }

    @Test
    void without_a_script_a_plain_page_does_the_same() {
        Engagement e = Engagement.agreed();
        String form = "/certifications/" + e.file + "/deeds/hand-in-document/" + e.file;
        String files = "/certifications/" + e.file + "/files";
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            String shown = mara.get(form).body();
            assertTrue(shown.contains(files + "?of=" + form.replace("/", "%2F")), shown);
            HttpResponse<String> refused = put(mara, files, form, "policy.pdf", Samples.program());
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("This is a program"), refused.body());
            HttpResponse<String> none = put(mara, files, form, "", new byte[0]);
            assertEquals(422, none.statusCode());
            assertTrue(none.body().contains("Choose a file"), none.body());

            HttpResponse<String> put = put(mara, files, form, "policy.pdf", unique(Samples.pdf()));
            assertEquals(200, put.statusCode());
            assertTrue(put.body().contains("policy.pdf"), put.body());
            assertTrue(put.body().contains("href=\"" + form + "\">Back to the form"), put.body());
            Matcher id = Pattern.compile("files/([0-9a-f-]{36})/removal").matcher(put.body());
            assertTrue(id.find());
            assertTrue(mara.get(form).body().contains("name=\"files." + id.group(1) + "\""));
            HttpResponse<String> gone =
                    mara.post(files + "/" + id.group(1) + "/removal", java.util.Map.of("of", "//evil.example/"));
            assertEquals(files, gone.uri().getPath());
            assertTrue(gone.body().contains("Nothing waits here"), gone.body());
        }
    }

    private static HttpResponse<String> put(Browserless who, String files, String of, String name, byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((part("form:key") + UUID.randomUUID() + "\r\n" + part("of") + of + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return who.send(HttpRequest.newBuilder(Browserless.resolve(files))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    private static byte[] unique(byte[] bytes) {
        byte[] end = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + end.length);
        System.arraycopy(end, 0, all, bytes.length, end.length);
        return all;
    }
}
