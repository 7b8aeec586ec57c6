package org.assay.house.problem;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is refused is told to the log by role and operation, and never by name. */
@AssayTest
class RefusalsTest {
    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(MESSAGE.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @AfterEach
    void today() {
        Logger.getLogger(Refusals.CATEGORY).removeHandler(ear);
        Town.on(null);
    }

    @Test
    void rights_that_are_refused_and_sign_ins_that_fail_are_told_without_anybody_s_name() {
        Engagement e = Engagement.begun();
        String version = Caller.as(LEAD_AUDITOR).version(e.file);
        Logger.getLogger(Refusals.CATEGORY).addHandler(ear);
        tried(ASSESSOR, e, version, 403);
        Caller.as(CLIENT).get("/stuck-papers").then().statusCode(403);
        RestAssured.given()
                .header("Authorization", "Bearer " + "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYXJhIn0.")
                .get("/api/v1/certifications")
                .then()
                .statusCode(401);
        RestAssured.given()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/certifications/" + e.file + "/journal")
                .then()
                .statusCode(403);
        String all = String.join("\n", told);
        assertTrue(
                all.contains("refused not-yours POST /api/v1/certifications/{}/deeds/write-to-body/{} roles=[assessor]")
                        || all.contains(
                                "refused forbidden POST /api/v1/certifications/{}/deeds/write-to-body/{} roles=[assessor]"),
                all);
        assertTrue(all.contains("refused forbidden GET /api/v1/stuck-papers roles=[client]"), all);
        assertTrue(all.matches("(?s).*refused sign-in \\S+ GET /api/v1/certifications.*"), all);
        assertTrue(all.contains("refused cross-site POST /certifications/{}/journal roles=[]"), all);
        for (SignIn who : List.of(ASSESSOR, CLIENT)) {
            assertFalse(all.contains(who.person()) || all.contains(who.id()), all);
        }
        assertFalse(all.contains(e.file) || all.contains("127.0.0.1") || all.contains("mara"), all);
    }

    @Test
    void what_stands_in_a_path_of_others_is_left_out() {
        assertEquals("/people/{}/sign-ins/{}/end", Refusals.ours("/people/7f3c/sign-ins/ines/end"));
        assertEquals("/verify/{}", Refusals.ours("/verify/aims"));
        assertEquals("/register", Refusals.ours("/register"));
        assertEquals("/{}", Refusals.ours("/Mara%20Lind"));
    }

    private static void tried(SignIn who, Engagement e, String version, int status) {
        Caller.as(who)
                .postTo(
                        e.file,
                        "/deeds/write-to-body/" + e.file,
                        Map.of("subject", "a", "text", "b"),
                        UUID.randomUUID().toString(),
                        version)
                .then()
                .statusCode(status);
    }
}
