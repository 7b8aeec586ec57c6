package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.newClient;
import static org.assay.story.Deeds.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.AssayTest;
import org.junit.jupiter.api.Test;

/** Who is competent for what, what binds whom, and who may say so. */
@AssayTest
class PeopleStoryTest {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String STARTUP = "generative/technology_saas";
    private static final String HOSPITAL = "deep_learning/healthcare_life_sciences";

    @Test
    void the_town_can_serve_a_startup_and_a_hospital_supplier_and_nobody_autonomous_systems() {
        for (String area : List.of(STARTUP, HOSPITAL)) {
            for (String function : List.of(
                    "APPLICATION_REVIEW",
                    "PROGRAMME",
                    "LEADING",
                    "AUDITING",
                    "EXPERTISE",
                    "REPORT_REVIEW",
                    "DECISION")) {
                ask(function, area, "").then().statusCode(200).body("findAll { it.may }", not(hasSize(0)));
            }
        }
        ask("LEADING", STARTUP, "")
                .then()
                .body("findAll { it.may }.name", hasItems("Ines Falk", "Bram Okonjo", "Jonas Wexler"));
        ask("DECISION", HOSPITAL, "").then().body("findAll { it.may }.name", hasItems("Hedda Strand", "Jonas Wexler"));
        ask("AUDITING", "autonomous/manufacturing", "").then().body("findAll { it.may }", hasSize(0));
    }

    @Test
    void a_consultant_is_barred_to_the_last_day_of_two_years() {
        String verdanote = Caller.as(ADMINISTRATOR).get("/clients").path("find { it.name.startsWith('Verdanote') }.id");
        ask("AUDITING", STARTUP, verdanote)
                .then()
                .body("find { it.name == 'Soren Adeyemi' }.may", equalTo(false))
                .body("find { it.name == 'Soren Adeyemi' }.against.why", equalTo(List.of("TIE")))
                .body("find { it.name == 'Soren Adeyemi' }.against[0].day", equalTo("2026-11-22"));
        ask("AUDITING", STARTUP, newClient()).then().body("find { it.name == 'Soren Adeyemi' }.may", equalTo(true));
    }

    @Test
    void competence_is_granted_once_ended_and_then_lapsed() {
        String person = newPerson();
        String key = UUID.randomUUID().toString();
        Map<String, Object> in = competence();
        String path = "/persons/" + person + "/competences";
        Response first = Caller.as(PROGRAMME_MANAGER).post(path, in, key);
        assertEquals(201, first.statusCode(), first.asString());
        assertEquals(
                first.asString(),
                Caller.as(PROGRAMME_MANAGER).post(path, in, key).asString());
        Caller.as(LEAD_AUDITOR)
                .get("/persons/" + person)
                .then()
                .body("competences", hasSize(1))
                .body("competences[0].standing", equalTo("VALID"));
        Caller.as(PROGRAMME_MANAGER)
                .post(path, in)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("area")));
        String ending = path + "/" + first.path("id") + "/ending";
        Map<String, Object> end = Map.of("on", "2026-11-21", "why", "Evaluation E-60.");
        Caller.as(ADMINISTRATOR).post(ending, end).then().statusCode(201);
        Caller.as(ADMINISTRATOR).post(ending, end).then().statusCode(400).body("errors.field", equalTo(List.of("on")));
        ask("AUDITING", STARTUP, "")
                .then()
                .body("find { it.person == '" + person + "' }.against.why", equalTo(List.of("COMPETENCE_LAPSED")));
    }

    @Test
    void nobody_vouches_for_herself_nor_does_whoever_has_no_business_with_it() {
        String path = "/persons/" + person("Livia Marchetti") + "/competences";
        Caller.as(PROGRAMME_MANAGER).post(path, competence()).then().statusCode(403);
        Caller.as(LEAD_AUDITOR).post(path, competence()).then().statusCode(403);
        Caller.as(ASSESSOR).post(path, competence()).then().statusCode(403);
        Caller.as(CLIENT).post(path, competence()).then().statusCode(403);
    }

    @Test
    void a_person_declares_her_own_tie_and_somebody_else_ends_it() {
        String client = newClient();
        String ines = "/persons/" + person("Ines Falk") + "/ties";
        Map<String, Object> tie = tie(client, "FAMILY");
        Caller.as(AUDITOR).post(ines, tie).then().statusCode(403);
        String id = Caller.as(LEAD_AUDITOR)
                .post(ines, tie)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ask("LEADING", STARTUP, client).then().body("find { it.name == 'Ines Falk' }.may", equalTo(false));
        Caller.as(AUDITOR)
                .get("/persons/" + person("Ines Falk"))
                .then()
                .body("ties.find { it.id == '" + id + "' }.statement", nullValue());
        Map<String, Object> end = Map.of("on", "2026-11-21", "why", "They have sold their shares.");
        Caller.as(LEAD_AUDITOR).post(ines + "/" + id + "/ending", end).then().statusCode(403);
        Caller.as(IMPARTIALITY_OFFICER)
                .post(ines + "/" + id + "/ending", end)
                .then()
                .statusCode(201);
        ask("LEADING", STARTUP, client).then().body("find { it.name == 'Ines Falk' }.may", equalTo(true));
    }

    @Test
    void a_tie_of_the_body_bars_everybody() {
        String client = newClient();
        Caller.as(LEAD_AUDITOR)
                .post("/body/ties", tie(client, "INTERNAL_AUDIT"))
                .then()
                .statusCode(403);
        String id = Caller.as(IMPARTIALITY_OFFICER)
                .post("/body/ties", tie(client, "INTERNAL_AUDIT"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ask("AUDITING", STARTUP, client).then().body("findAll { it.may }", hasSize(0));
        Map<String, Object> end = Map.of("on", "2024-11-22", "why", "The last report is sent.");
        // who recorded it as one that lasts does not say alone that it had ended years before
        Caller.as(IMPARTIALITY_OFFICER)
                .post("/body/ties/" + id + "/ending", end)
                .then()
                .statusCode(400);
        Caller.as(ADMINISTRATOR)
                .post("/body/ties/" + id + "/ending", end)
                .then()
                .statusCode(201);
        ask("AUDITING", STARTUP, client).then().body("findAll { it.may }", not(hasSize(0)));
    }

    @Test
    void rubbish_is_named_field_by_field() {
        String person = newPerson();
        Map<String, Object> in = competence();
        in.put("area", "everything");
        in.put("until", "2020-01-01");
        in.put("evidence", " ");
        in.remove("function");
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + person + "/competences", in)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("area", "evidence", "function", "until"));
        Map<String, Object> tie = tie(UUID.randomUUID().toString(), "FAMILY");
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + person + "/ties", tie)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("client")));
        tie.put("since", "-99999-01-01");
        tie.put("ended", "2027-01-01");
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + person + "/ties", tie)
                .then()
                .statusCode(400);
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + UUID.randomUUID() + "/competences", competence())
                .then()
                .statusCode(404);
        ask("NONSENSE", STARTUP, "").then().statusCode(400).body("errors.field", equalTo(List.of("function")));
        ask("AUDITING", "x", "").then().statusCode(400).body("errors.field", equalTo(List.of("area")));
        ask("AUDITING", STARTUP, "x").then().statusCode(400).body("errors.field", equalTo(List.of("client")));
    }

    @Test
    void an_assessor_reads_files_and_people_and_changes_nothing() {
        for (String open : List.of("/certifications", "/persons", "/body/ties", "/persons/" + person("Hedda Strand"))) {
            Caller.as(ASSESSOR).get(open).then().statusCode(200);
        }
        for (String closed : List.of("/clients", "/decisions")) {
            Caller.as(ASSESSOR).get(closed).then().statusCode(403);
        }
        for (String closed : List.of("/persons", "/body/ties", "/persons/" + person("Hedda Strand"))) {
            Caller.as(CLIENT).get(closed).then().statusCode(403);
        }
    }

    /** What was recorded later was not known then: it is left out, and an end recorded later has not come yet. */
    @Test
    void a_person_is_told_as_she_was_known_on_a_day() {
        String somebody = "/persons/" + person("Hedda Strand");
        List<String> now = Caller.as(ASSESSOR)
                .get(somebody)
                .then()
                .statusCode(200)
                .extract()
                .path("competences.id");
        assertEquals(
                now,
                Caller.as(ASSESSOR)
                        .get(somebody + "?on=2026-11-28")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("competences.id"));
        Caller.as(ASSESSOR)
                .get(somebody + "?on=1999-12-31")
                .then()
                .statusCode(200)
                .body("on", equalTo("1999-12-31"))
                .body("competences", equalTo(List.of()))
                .body("recorded", equalTo(List.of()))
                .body("experience.ledAudits", equalTo(0))
                .body("ties", equalTo(List.of()));
        Caller.as(ASSESSOR).get(somebody + "?on=yesterday").then().statusCode(400);
    }

    private static Response ask(String function, String area, String client) {
        return Caller.as(LEAD_AUDITOR)
                .get("/competence?function=" + function + "&standard=AIMS&area=" + area + "&client=" + client);
    }

    @Test
    void who_has_worked_too_little_may_not_audit_however_competent() {
        String person = newPerson();
        Caller.as(PROGRAMME_MANAGER)
                .post("/persons/" + person + "/competences", competence())
                .then()
                .statusCode(201);
        Map<String, Object> little = experience();
        little.put("itYears", 3);
        Caller.as(PROGRAMME_MANAGER)
                .post("/persons/" + person + "/experience", little)
                .then()
                .statusCode(201);
        ask("AUDITING", STARTUP, "")
                .then()
                .body("find { it.person == '" + person + "' }.against.why", equalTo(List.of("NOT_EXPERIENCED")));
        Caller.as(LEAD_AUDITOR)
                .get("/persons/" + person)
                .then()
                .body("experience.itYears", equalTo(3))
                .body("recorded.experience.itYears", equalTo(List.of(3, 8)))
                .body("recorded[0].by", equalTo("Livia Marchetti"));
    }

    @Test
    void experience_that_cannot_be_is_refused_field_by_field() {
        String path = "/persons/" + newPerson() + "/experience";
        Map<String, Object> wrong = experience();
        wrong.put("aiYears", 9);
        wrong.put("worksAs", "CONTRACTOR");
        wrong.put("source", " ");
        Caller.as(PROGRAMME_MANAGER)
                .post(path, wrong)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("aiYears", "signedOn", "source"));
        Caller.as(PROGRAMME_MANAGER)
                .post("/persons/" + person("Livia Marchetti") + "/experience", experience())
                .then()
                .statusCode(403);
        Caller.as(LEAD_AUDITOR).post(path, experience()).then().statusCode(403);
    }

    @Test
    void who_seems_to_be_on_record_is_entered_once_more_only_with_a_word() {
        String last = "Quendel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Map<String, Object> first = Map.of("name", "Ottilie Maria " + last);
        Caller.as(ADMINISTRATOR).post("/persons", first).then().statusCode(201);
        for (String name : List.of(
                "ottilie maria  " + last,
                "O. " + last,
                last + ", Ottilie",
                "Dr. Ottilie " + last.toUpperCase(Locale.ROOT))) {
            Caller.as(ADMINISTRATOR)
                    .post("/persons", Map.of("name", name))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("another"))
                    .body("errors.message[0]", containsString("Ottilie Maria " + last));
        }
        entered(Map.of("name", "Ottilie " + last, "another", "Born in 1990 at Graz; the other one in 1961 at Linz."));
    }

    @Test
    void how_two_of_one_name_are_told_apart_is_read_and_asked_once() {
        String last = "Quendel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String why = "Born in 1990 at Graz; the other one in 1961 at Linz.";
        String first = entered(Map.of("name", "Ottilie Maria " + last));
        String other = entered(Map.of("name", "Otilie " + last));
        corrected(other, Map.of("name", "Ottilie " + last)).statusCode(400).body("errors.field", contains("another"));
        corrected(other, Map.of("name", "Ottilie " + last, "another", why)).statusCode(201);
        Caller.as(ASSESSOR).get("/persons/" + other).then().body("toldApart", equalTo(why));
        Caller.as(ASSESSOR).get("/persons/" + first).then().body("toldApart", nullValue());
        corrected(other, Map.of("name", "Ottilie M. " + last)).statusCode(201);
        Caller.as(ASSESSOR).get("/persons/" + other).then().body("toldApart", equalTo(why));
        corrected(first, Map.of("name", "Ottilie Marie " + last)).statusCode(201);
        entered(Map.of("name", "Wanda " + last));
        corrected(other, Map.of("name", "Wanda " + last))
                .statusCode(400)
                .body("errors.message[0]", containsString("Wanda " + last));
    }

    private static String entered(Map<String, Object> person) {
        return Caller.as(ADMINISTRATOR)
                .post("/persons", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse corrected(String person, Map<String, Object> name) {
        return Caller.as(ADMINISTRATOR)
                .post("/persons/" + person + "/name", name)
                .then();
    }

    /** Somebody who has worked long enough. */
    private static String newPerson() {
        String person = Caller.as(ADMINISTRATOR)
                .post("/persons", Map.of("name", "Test Person " + MADE.incrementAndGet()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(PROGRAMME_MANAGER)
                .post("/persons/" + person + "/experience", experience())
                .then()
                .statusCode(201);
        return person;
    }

    private static Map<String, Object> experience() {
        return new HashMap<>(Map.of(
                "ledAudits",
                2,
                "educated",
                true,
                "itYears",
                8,
                "aiYears",
                2,
                "trained",
                true,
                "worksAs",
                "EMPLOYEE",
                "source",
                "CV of 2026."));
    }

    private static Map<String, Object> competence() {
        return new HashMap<>(Map.of(
                "function", "AUDITING",
                "standard", "AIMS",
                "area", STARTUP,
                "from", "2026-01-05",
                "evidence", "Evaluation E-59."));
    }

    private static Map<String, Object> tie(String client, String kind) {
        return new HashMap<>(
                Map.of("client", client, "kind", kind, "since", "2020-01-05", "statement", "A share of two per cent."));
    }
}
