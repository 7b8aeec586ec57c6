package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.junit.jupiter.api.Test;

/** What somebody reads where something cannot be done, sent as a browser without scripts sends it. */
@AssayTest
@BrowserTest
class ErrorPagesLookTest {
    private static final String SEND = """
            ([path, fields, size]) => {
              const form = Object.assign(document.createElement('form'), { method: 'post', action: path });
              for (const name in fields) form.append(Object.assign(document.createElement('textarea'), { name, value: fields[name] }));
              if (size) form.append(Object.assign(document.createElement('textarea'), { name: 'much', value: 'x'.repeat(size) }));
              form.hidden = true;
              document.body.append(form);
              form.submit();
            }
            """;

    @Test
    void what_is_not_there_and_what_is_not_open_say_how_to_go_on(Windows windows) {
        Window mara = windows.of(SignIn.CLIENT);
        assertEquals(404, mara.open("/certifications/" + UUID.randomUUID()));
        inOrder(mara, "There is nothing here");
        assertEquals(403, mara.open("/people"));
        inOrder(mara, "This is not open to you");
    }

    @Test
    void a_form_with_nothing_in_it_one_that_was_overtaken_and_one_that_is_too_long(Windows windows) {
        Window mara = windows.of(SignIn.CLIENT);
        String file = Caller.as(SignIn.CLIENT)
                .get("/certifications?q=Quillbrook")
                .then()
                .extract()
                .path("files[0].id");
        String form = "/certifications/" + file + "/deeds/write-to-body/" + file;
        assertEquals(200, mara.open(form));

        assertEquals(422, send(mara, form, Map.of("form:key", UUID.randomUUID(), "form:seen", "99"), 0));
        inOrder(mara, "Write the letter");
        Map<String, Object> late =
                Map.of("form:key", UUID.randomUUID(), "form:seen", "99", "subject", "Dates", "text", "Which days?");
        assertEquals(409, send(mara, form, late, 0));
        inOrder(mara, "changed");
        assertEquals(413, send(mara, form, Map.of("form:key", UUID.randomUUID()), 1_500_000));
        inOrder(mara, "That was too much at once");
    }

    private static int send(Window window, String path, Map<String, ?> fields, int size) {
        Map<String, String> told = fields.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, f -> String.valueOf(f.getValue())));
        Response answer = window.page()
                .waitForResponse(
                        r -> r.request().isNavigationRequest()
                                && r.request().method().equals("POST"),
                        () -> window.page().evaluate(SEND, List.of(path, told, size)));
        window.page().waitForLoadState();
        return answer.status();
    }

    private static void inOrder(Window window, String words) {
        String shown = window.page().locator("main").innerText();
        assertTrue(shown.contains(words), shown);
        assertEquals(List.of(), Look.everywhere(window));
    }
}
