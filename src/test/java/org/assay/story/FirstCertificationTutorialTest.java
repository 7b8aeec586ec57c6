package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Does every step of the tutorial as it is written. */
@AssayTest
class FirstCertificationTutorialTest {
    private static final Path PAGE = Path.of("docs/tutorials/first-certification.md");
    private static final Pattern STEP =
            Pattern.compile("```json (\\S+) by (\\S+)(?: about ([^\\n]+))?\\n(.*?)\\n```", Pattern.DOTALL);

    private final Map<String, String> known = new HashMap<>();

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_tutorial_leads_to_a_certificate() throws IOException {
        // days of its own: the papers that the tutorial names are a year old at most on them (HOUSE-237), whatever ran
        // before
        LocalDate free = LocalDate.of(2025, 12, 16);
        Town.take(free.minusDays(1), free.plusDays(2), UUID.randomUUID().toString());
        Town.on(LocalDate.of(2025, 10, 1));
        String client = Deeds.newClient();
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + client + "/members", Map.of("person", Deeds.person("Mara Lindqvist")))
                .then()
                .statusCode(201);
        known.put("client", client);
        known.put("Jonas Wexler", Deeds.person("Jonas Wexler"));
        known.put("day 1", free.toString());
        known.put("day before", free.plusDays(1).toString());
        known.put("day 2", free.plusDays(2).toString());
        Town.on(free);
        long steps =
                STEP.matcher(Files.readString(PAGE)).results().peek(this::step).count();
        assertTrue(steps > 30, "steps of the tutorial");
        assertEquals(
                "CERTIFIED",
                Caller.as(LEAD_AUDITOR)
                        .get("/certifications/" + known.get("file"))
                        .path("standing"));
    }

    private void step(MatchResult step) {
        String deed = step.group(1);
        String about = step.group(3);
        Caller who = Caller.as(Arrays.stream(SignIn.values())
                .filter(s -> s.user().equals(step.group(2)))
                .findFirst()
                .orElseThrow());
        if ("stage 2".equals(about)) {
            Town.on(LocalDate.parse(String.valueOf(known.get("day 2"))));
        }
        if ("sign-agreement".equals(deed)) {
            known.put(
                    "text", who.get("/certifications/" + file() + "/agreements").path("[0].sha256"));
        }
        String body = filled(step.group(4));
        Response answer =
                switch (deed) {
                    case "begin" -> who.post("/certifications", body);
                    case "decide" -> who.postTo(file(), "/decisions", body);
                    default -> who.postTo(file(), "/deeds/" + deed + "/" + subject(about), body);
                };
        assertEquals(201, answer.statusCode(), deed + ": " + answer.asString());
        if (deed.equals("begin")) {
            known.put("file", answer.path("id"));
        }
    }

    private String filled(String body) {
        String filled = body;
        for (Map.Entry<String, String> e : known.entrySet()) {
            filled = filled.replace("{" + e.getKey() + "}", e.getValue());
        }
        return filled;
    }

    private String file() {
        return String.valueOf(known.get("file"));
    }

    private String subject(@org.jspecify.annotations.Nullable String about) {
        if (about == null) {
            return file();
        }
        Response told = Caller.as(LEAD_AUDITOR).get("/certifications/" + file());
        String found = about.startsWith("stage")
                ? told.path("audits.find { it.kind == '"
                        + about.toUpperCase(java.util.Locale.ROOT).replace(' ', '_') + "' }.id")
                : told.path("findings.find { it.reference == '" + about + "' }.id");
        return found == null ? UUID.randomUUID().toString() : found;
    }
}
