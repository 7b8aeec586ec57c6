package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.BOTH_2;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.desk.integrity.Examining;
import org.assay.register.integrity.Difference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sits on both sides of the table, and whoever leaves a client sees nothing of it any more. */
@AssayTest
class BothSidesTest {
    @Inject
    Examining examining;

    private static final Map<String, Object> LEFT =
            Map.of("on", Town.TODAY.toString(), "why", "She works for another company now.");

    @BeforeEach
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void nobody_of_the_body_is_let_in_as_somebody_of_a_client() {
        String client = Deeds.newClient();
        for (String name : new String[] {
            "Hedda Strand", "Soren Adeyemi", "Anselm Duarte", "Petra Nilin", "Gerrit Almquist", "Ilse Korhonen"
        }) {
            Caller.as(ADMINISTRATOR)
                    .post("/clients/" + client + "/members", Map.of("person", Deeds.person(name)))
                    .then()
                    .statusCode(422)
                    .body("refusals[0].rule", equalTo("MEMBER_IS_NOT_OF_THE_BODY"))
                    .body("refusals[0].clause", containsString("5.2.10"))
                    .body("refusals[0].field", equalTo("person"));
        }
        Caller.as(ADMINISTRATOR).get("/clients/" + client).then().body("members.size()", equalTo(0));
    }

    @Test
    void whoever_leaves_a_client_sees_nothing_of_it_from_then_on() {
        Engagement e = Engagement.begun();
        Town.on(null);
        String mara = Deeds.person("Mara Lindqvist");
        String ending = "/clients/" + e.client + "/members/" + mara + "/ending";
        Caller.as(CLIENT).get("/certifications/" + e.file).then().statusCode(200);
        Caller.as(ADMINISTRATOR)
                .post(ending, Map.of("on", Town.TODAY.plusDays(1).toString(), "why", "She will leave."))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("on"));
        Caller.as(ADMINISTRATOR)
                .post(ending, Map.of("on", "2025-09-30", "why", "She had left."))
                .then()
                .statusCode(400);
        Caller.as(LEAD_AUDITOR).post(ending, LEFT).then().statusCode(403);
        Caller.as(ADMINISTRATOR).post(ending, LEFT).then().statusCode(201);
        Caller.as(CLIENT).get("/certifications/" + e.file).then().statusCode(404);
        Caller.as(CLIENT).get("/clients").then().body("id", not(hasItem(e.client)));
        Caller.as(ADMINISTRATOR).post(ending, LEFT).then().statusCode(404);
        Caller.as(ADMINISTRATOR)
                .get("/clients/" + e.client)
                .then()
                .body("members[0].lastDay", equalTo(Town.TODAY.toString()));
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + e.client + "/members", Map.of("person", mara))
                .then()
                .statusCode(201);
        Caller.as(CLIENT).get("/certifications/" + e.file).then().statusCode(200);
    }

    @Test
    void a_role_of_the_body_opens_nothing_to_somebody_of_a_client_and_two_years_count() throws SQLException {
        String client = Deeds.newClient();
        String ilse = Deeds.person("Ilse Korhonen");
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("insert into membership (id, client_id, person_id, since) values (gen_random_uuid(), '" + client
                    + "', '" + ilse + "', date '2025-01-01')");
        }
        assertEquals(
                List.of(Difference.Kind.PERSON, Difference.Kind.PERSON),
                examining.look(UUID.fromString(client)).stream()
                        .map(Difference::kind)
                        .toList(),
                "who compares sees that nobody let her in");
        Caller.as(ASSESSOR).get("/certifications").then().statusCode(403).body("detail", containsString("5.2.10"));
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + client + "/members/" + ilse + "/ending", LEFT)
                .then()
                .statusCode(201);
        Caller.as(ASSESSOR).get("/certifications").then().statusCode(200);
        Caller.as(LEAD_AUDITOR)
                .get("/competence?function=AUDITING&standard=AIMS&area=generative/technology_saas&client=" + client)
                .then()
                .body("find { it.name == 'Ilse Korhonen' }.against.tie", hasItem("MEMBERSHIP"))
                .body("find { it.name == 'Ilse Korhonen' }.against.day", hasItem("2028-11-21"));
    }

    @Test
    void nobody_stands_behind_a_sign_in_that_has_ended() {
        String jonas = Deeds.person("Jonas Wexler");
        String path = "/persons/" + jonas + "/sign-ins";
        String both2 = "signIns.find { it.username == 'both-2' }.endedOn";
        Map<String, Object> why = Map.of("reason", "She has left.");
        String ending = path + "/" + BOTH_2.id() + "/ending";
        Caller.as(ADMINISTRATOR).post(ending, why).then().statusCode(201);
        Caller.as(ADMINISTRATOR).get("/persons/" + jonas).then().body(both2, equalTo(Town.TODAY.toString()));
        Caller.as(ADMINISTRATOR).post(ending, why).then().statusCode(400);
        Map<String, Object> link = Map.of("user", "Both-2@assay.example");
        Caller.as(ADMINISTRATOR).post(path, link).then().statusCode(201);
        Caller.as(ADMINISTRATOR).get("/persons/" + jonas).then().body(both2, equalTo(null));
        String own = Deeds.person("Petra Nilin");
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + own + "/sign-ins/x/ending", why)
                .then()
                .statusCode(403);
    }

    @Test
    void a_sign_in_is_linked_by_what_the_sign_in_server_knows() {
        String path = "/persons/" + Deeds.person("Jonas Wexler") + "/sign-ins";
        refused(path, Map.of("user", "nobody@assay.example"), "user", "knows nobody with this e-mail address");
        refused(path, Map.of("user", "bot"), "user", "knows nobody with this e-mail address");
        refused(path, Map.of("subject", "no-such-id"), "subject", "knows nobody with this id");
        refused(path, Map.of("subject", "../users"), "subject", "knows nobody with this id");
        refused(path, Map.of(), "user", "Enter the user's e-mail address or user name");
        refused(path, Map.of("user", "both", "subject", BOTH_2.id()), "subject", "one of them tells who is meant");
        refused(path, Map.of("user", "client@assay.example"), "user", "Another person stands or stood behind");
        refused(path, Map.of("user", "both"), "user", "linked to this person already");
        refused(path, Map.of("subject", BOTH_2.id()), "subject", "linked to this person already");
    }

    private static void refused(String path, Map<String, Object> link, String field, String words) {
        Caller.as(ADMINISTRATOR)
                .post(path, link)
                .then()
                .statusCode(400)
                .body("errors.find { it.field == '" + field + "' }.message", containsString(words));
    }
}
