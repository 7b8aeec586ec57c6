package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Inbox;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a public enquiry to a client whose application begins with what was said. */
@AssayTest
class EnquiryTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void an_enquiry_becomes_a_client_and_its_application_begins_with_it() {
        Town.on(LocalDate.of(2025, 10, 1));
        String name = "Halden Works " + UUID.randomUUID();
        try (Browserless stranger = Browserless.stranger();
                Browserless admin = Browserless.signIn(ADMINISTRATOR, "/")) {
            Map<String, String> form = enquiry(name);
            HttpResponse<String> sent = stranger.post("/enquiry", form);
            assertEquals(303, sent.statusCode());
            String receipt = sent.headers().firstValue("location").orElseThrow();
            HttpResponse<String> read = stranger.get(receipt.substring(receipt.indexOf("/enquiry/")));
            assertTrue(read.body().contains("E-") && read.body().contains(name), read.body());
            assertTrue(!read.body().contains("@"), "a receipt names no address");
            assertEquals(303, stranger.post("/enquiry", form).statusCode());
            Map<String, String> corrected = new HashMap<>(form);
            corrected.put("people", "86");
            HttpResponse<String> again = stranger.post("/enquiry", corrected);
            assertEquals(422, again.statusCode());
            assertTrue(again.body().contains("This form was sent before, with other content"));
            List<Map<String, Object>> mine = Caller.as(PROGRAMME_MANAGER)
                    .get("/enquiries")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("findAll { it.organisation == '" + name + "' }");
            assertEquals(1, mine.size(), "sent twice, taken once");
            String id = String.valueOf(mine.getFirst().get("id"));
            String entering = admin.get("/clients/new?enquiry=" + id).body();
            assertTrue(entering.contains(name) && entering.contains(id));
            String client = Caller.as(ADMINISTRATOR)
                    .post("/clients", Map.of("name", name, "country", "NO", "enquiry", id))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            Caller.as(ADMINISTRATOR)
                    .post("/enquiries/" + id + "/closing", Map.of("reason", "It was answered already."))
                    .then()
                    .statusCode(409);
            Engagement e = Engagement.begun(client);
            try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
                String applying = mara.get("/certifications/" + e.file + "/deeds/submit-application/" + e.file)
                        .body();
                assertTrue(applying.contains("We read invoices with a model of our own."));
                assertTrue(applying.contains("value=\"85\""));
            }
        }
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_comes_back() {
        try (Browserless stranger = Browserless.stranger()) {
            Map<String, String> form = enquiry("Halden & Sons");
            form.put("people", "many");
            form.put("email", "nobody");
            HttpResponse<String> answer = stranger.post("/enquiry", form);
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("Enter a whole number, such as 120"));
            assertTrue(answer.body().contains("Halden &amp; Sons"));
            form.put("people", "0");
            answer = stranger.post("/enquiry", form);
            assertTrue(answer.body().contains("Enter 1 or more"));
            assertTrue(answer.body().contains("Enter an e-mail address, such as name@example.org"));
        }
    }

    @Test
    void a_sixth_enquiry_of_one_address_in_a_day_is_refused_and_nothing_typed_is_lost() {
        try (Browserless stranger = Browserless.stranger()) {
            String address = UUID.randomUUID() + "@example.org";
            for (int i = 0; i < 5; i++) {
                Map<String, String> form = enquiry("Sixfold " + i);
                form.put("email", address);
                assertEquals(303, stranger.post("/enquiry", form).statusCode());
            }
            Map<String, String> form = enquiry("Sixfold 5");
            form.put("email", address);
            HttpResponse<String> answer = stranger.post("/enquiry", form);
            assertEquals(429, answer.statusCode());
            assertTrue(answer.body().contains("Sixfold 5"));
        }
    }

    @Test
    void only_those_who_let_in_read_enquiries_and_closing_one_needs_a_reason() {
        Caller.as(CLIENT).get("/enquiries").then().statusCode(403);
        Caller.as(LEAD_AUDITOR).get("/enquiries").then().statusCode(403);
        String name = "Closed Works " + UUID.randomUUID();
        try (Browserless stranger = Browserless.stranger()) {
            stranger.post("/enquiry", enquiry(name));
        }
        String id = Caller.as(PROGRAMME_MANAGER)
                .get("/enquiries")
                .then()
                .extract()
                .path("find { it.organisation == '" + name + "' }.id");
        Caller.as(PROGRAMME_MANAGER)
                .post("/enquiries/" + id + "/closing", Map.of("reason", "x"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        Caller.as(PROGRAMME_MANAGER)
                .post("/enquiries/" + id + "/closing", Map.of("reason", "It asks for advice, which we do not give."))
                .then()
                .statusCode(201);
    }

    /** A client of before asks for another certification: it is not entered twice, and another file is begun for it. */
    @Test
    void a_client_of_before_enquires_again() {
        String name = "Returning " + UUID.randomUUID() + " Works";
        String client = Caller.as(ADMINISTRATOR)
                .post("/clients", Map.of("name", name, "country", "US"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (Browserless stranger = Browserless.stranger()) {
            stranger.post("/enquiry", enquiry(name + " Ltd."));
        }
        String id = open(name + " Ltd.");
        Caller.as(PROGRAMME_MANAGER)
                .post(
                        "/enquiries/" + id + "/client",
                        Map.of("client", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("client"));
        Caller.as(LEAD_AUDITOR)
                .post("/enquiries/" + id + "/client", Map.of("client", client))
                .then()
                .statusCode(403);
        try (Browserless manager = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            String read = manager.get("/enquiries/" + id).body();
            assertTrue(read.contains("/enquiries/" + id + "/client"), read);
            String form = manager.get("/enquiries/" + id + "/client").body();
            assertTrue(form.contains("value=\"" + client + "\" selected"), form);
            String answered = manager.post(
                            "/enquiries/" + id + "/client",
                            Map.of(
                                    "client",
                                    client,
                                    "form:key",
                                    UUID.randomUUID().toString()))
                    .body();
            assertTrue(answered.contains("href=\"/clients/" + client + "\""), answered);
            assertTrue(answered.contains("href=\"/applications/new\""), answered);
        }
        Caller.as(PROGRAMME_MANAGER)
                .post("/enquiries/" + id + "/client", Map.of("client", client))
                .then()
                .statusCode(409);
        Caller.as(PROGRAMME_MANAGER)
                .post("/certifications", Map.of("client", client, "standard", "AIMS"))
                .then()
                .statusCode(201);
    }

    @Test
    void pressed_many_times_at_the_same_moment_it_is_one_and_each_is_led_to_its_receipt() throws Exception {
        String name = "Pressed Works " + UUID.randomUUID();
        Map<String, String> form = enquiry(name);
        Callable<String> press = () -> {
            try (Browserless stranger = Browserless.stranger()) {
                HttpResponse<String> answer = stranger.post("/enquiry", form);
                return answer.statusCode()
                        + " "
                        + answer.headers().firstValue("location").orElse("");
            }
        };
        Set<String> answers = new HashSet<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : many.invokeAll(Collections.nCopies(8, press))) {
                answers.add(answer.get());
            }
        }
        assertEquals(1, answers.size(), answers.toString());
        assertTrue(answers.iterator().next().startsWith("303 "), answers.toString());
        open(name);
    }

    @Test
    void a_client_of_almost_the_same_name_is_told() {
        String name = "Almost " + UUID.randomUUID() + " Works";
        String client = Caller.as(ADMINISTRATOR)
                .post("/clients", Map.of("name", name + ", Inc.", "country", "US"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (Browserless stranger = Browserless.stranger()) {
            stranger.post("/enquiry", enquiry(name + " Ltd."));
        }
        String page = "/enquiries/" + open(name + " Ltd.");
        try (Browserless manager = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            String read = manager.get(page).body();
            assertTrue(read.contains("Registered already under almost this name"), read);
            assertTrue(read.contains("href=\"/clients/" + client + "\""), read);
        }
    }

    @Test
    void it_waits_on_the_first_page_of_those_who_let_in_and_the_mailbox_is_told_without_a_name() {
        Town.on(LocalDate.of(2025, 1, 7));
        String name = "Waiting Works " + UUID.randomUUID();
        Map<String, String> form = enquiry(name);
        try (Browserless stranger = Browserless.stranger()) {
            assertEquals(303, stranger.post("/enquiry", form).statusCode());
        }
        String id = open(name);
        Inbox.Mail told = Post.of("enquiries@body.example").stream()
                .filter(m -> m.text().contains("/enquiries/" + id))
                .findFirst()
                .orElseThrow();
        assertTrue(told.subject().matches("E-2025-\\d{4,}: An enquiry about certification waits"), told.subject());
        for (String personal : List.of("Ada Halden", name, form.get("email"), form.get("use"))) {
            assertFalse(told.text().contains(personal) || told.subject().contains(personal), personal);
        }
        assertEquals(List.of(), Inbox.of(form.get("email")), "nobody is written to who has only been named");
        Town.on(LocalDate.of(2025, 1, 10));
        for (SignIn who : List.of(ADMINISTRATOR, PROGRAMME_MANAGER)) {
            try (Browserless page = Browserless.signIn(who, "/")) {
                String first = page.get("/").body();
                assertTrue(first.contains("Enquiries that wait") && first.contains("href=\"/enquiries\""), who.name());
                assertTrue(
                        !first.contains(name)
                                || first.substring(first.indexOf(name)).contains("waits for 3 days"),
                        who.name());
                assertTrue(page.get("/due").body().contains("Enquiries that wait"), who.name());
            }
        }
        try (Browserless leader = Browserless.signIn(LEAD_AUDITOR, "/")) {
            assertFalse(leader.get("/").body().contains("Enquiries that wait"));
            assertFalse(leader.get("/due").body().contains("Enquiries that wait"));
        }
        String key = UUID.randomUUID().toString();
        Map<String, Object> why = Map.of("reason", "It asks for advice, which we do not give.");
        for (int i = 0; i < 2; i++) {
            Caller.as(PROGRAMME_MANAGER)
                    .post("/enquiries/" + id + "/closing", why, key)
                    .then()
                    .statusCode(201);
        }
    }

    private static String open(String name) {
        List<String> ids = Caller.as(PROGRAMME_MANAGER)
                .get("/enquiries")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.organisation == '" + name + "' }.id");
        assertEquals(1, ids.size());
        return ids.getFirst();
    }

    private static Map<String, String> enquiry(String name) {
        Map<String, String> form = new HashMap<>();
        form.put("form:key", UUID.randomUUID().toString());
        form.put("organisation", name);
        form.put("country", "NO");
        form.put("people", "85");
        form.put("use", "We read invoices with a model of our own.");
        form.put("contact", "Ada Halden");
        form.put("email", UUID.randomUUID() + "@example.org");
        return form;
    }
}
