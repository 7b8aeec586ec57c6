package org.assay.web;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.COMMERCIAL;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.desk.people.TheEnd;
import org.assay.house.local.SignIn;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every page that asks for one thing reads, refuses and gives back in one way. */
@AssayTest
class OneFormTest {
    private static final Pattern TEXT =
            Pattern.compile("<(?:input class=\"form-control[^>]*|textarea[^>]*)\\sname=\"([^\"]+)\"");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_is_refused_comes_back_and_is_there_after_a_reload() {
        Engagement e = Engagement.audited("MINOR");
        Town.on(null);
        String file = "/certifications/" + e.file;
        String soren = "/people/" + Deeds.person("Soren Adeyemi");
        comesBack(
                ADMINISTRATOR,
                "/clients/new",
                "/clients/" + e.client + "/correction",
                "/people/new",
                soren + "/name",
                soren + "/sign-ins/new");
        comesBack(
                IMPARTIALITY_OFFICER,
                soren + "/competences/new",
                soren + "/experience",
                soren + "/ties/new",
                "/people/body/ties/new",
                file + "/readers");
        comesBack(CLIENT, "/my-mail");
        comesBack(COMMERCIAL, "/price-lists/new", file + "/quotes/new");
        comesBack(LEAD_AUDITOR, file + "/decision-request");
    }

    private static void comesBack(SignIn who, String... forms) {
        try (Browserless window = Browserless.signIn(who, "/")) {
            for (String form : forms) {
                String page = window.get(form).body();
                List<String> boxes =
                        TEXT.matcher(sheet(page)).results().map(m -> m.group(1)).toList();
                assertFalse(boxes.isEmpty(), form + ": " + page);
                Map<String, String> typed =
                        new HashMap<>(Map.of("form:key", UUID.randomUUID().toString()));
                for (String box : boxes) {
                    typed.put(box, "in " + box + ", " + "a long word ".repeat(400));
                }
                HttpResponse<String> refused = window.post(form, typed);
                assertEquals(422, refused.statusCode(), form);
                standsThere(form, refused.body(), boxes);
                String again = window.get(form).body();
                standsThere(form, again, boxes);
                assertTrue(again.contains("have not sent it"), form);
                window.post("/kept-form/discard", Map.of("form:address", form));
                assertFalse(window.get(form).body().contains("a long word"), form + " was thrown away");
            }
        }
    }

    private static void standsThere(String form, String page, List<String> boxes) {
        boxes.forEach(box -> assertTrue(sheet(page).contains("in " + box + ", a long word"), form + " lost " + box));
    }

    private static String sheet(String page) {
        return page.substring(Math.max(0, page.indexOf("id=\"sheet\"")));
    }

    @Test
    void what_nobody_asks_for_is_refused_and_never_proposed() {
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/people/new")) {
            HttpResponse<String> refused = petra.post(
                    "/people/new",
                    Map.of("form:key", UUID.randomUUID().toString(), "name", "Ada Brun", "title", "Dr."));
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("This form has no field “title”"), refused.body());
        }
        OneForm.Of<TheEnd> form = OneForm.Of.page(TheEnd.class, () -> {
            throw new IllegalStateException("Nobody looks at it");
        });
        assertThrows(IllegalArgumentException.class, () -> form.begun(Map.of("day", "2026-11-22")));
    }
}
