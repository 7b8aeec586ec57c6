package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of an application, by group, site and what they do with AI, and how their numbers are held against each other. */
@AssayTest
class PersonnelTest {
    private static final Map<String, Object> ENGINEERS = Map.of(
            "activity", "Engineering",
            "site", 1,
            "inScope", true,
            "work", List.of("DEVELOPS", "OPERATES"),
            "fullTime", 9,
            "partTime", 4,
            "weeklyHours", 20,
            "contractors", 2,
            "shifts", 2,
            "alike", false);

    private Engagement e;

    @BeforeEach
    void begins() {
        e = Engagement.begun();
    }

    @Test
    void personnel_that_agrees_is_taken() {
        Map<String, Object> application = applied(List.of(ENGINEERS));
        application.put("maturity", "IN_FORCE");
        application.put("processes", "");
        application.put("processList", List.of(Map.of("name", "Training of models", "owner", "Head of data")));
        application.put("consultants", List.of(Map.of("name", "Aldous Hark Advisory", "until", "2024-03-31")));
        e.done(CLIENT, "submit-application", application);
    }

    @Test
    void numbers_that_do_not_add_up_are_asked_about_and_a_reason_is_taken() {
        Map<String, Object> application = applied(List.of(with("fullTime", 10)));
        assertEquals(List.of("PEOPLE_ADD_UP"), e.refused(CLIENT, "submit-application", e.file, application));
        application.put("waivers", Map.of("PEOPLE_ADD_UP", "One of them joins in January and is not counted yet."));
        e.done(CLIENT, "submit-application", application);
    }

    @Test
    void what_is_wrong_in_a_group_is_told_by_its_field() {
        Map<String, Object> half = with("weeklyHours", null);
        Map<String, Object> nobody = Map.of("activity", "Night shift", "fullTime", 0, "site", 7);
        e.tries(CLIENT, "submit-application", applied(List.of(half, nobody)))
                .then()
                .statusCode(400)
                .body("errors.field", contains("groups[0].weeklyHours", "groups[1].fullTime", "groups[1].site"));
    }

    @Test
    void absurd_numbers_are_told_by_their_field() {
        Map<String, Object> absurd =
                Map.of("activity", "Support", "fullTime", -3, "shifts", 0, "contractors", 2_000_000, "weeklyHours", 99);
        e.tries(CLIENT, "submit-application", applied(List.of(absurd)))
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        contains(
                                "groups[0].contractors",
                                "groups[0].fullTime",
                                "groups[0].shifts",
                                "groups[0].weeklyHours"));
    }

    @Test
    void an_empty_row_and_too_many_groups_are_no_server_errors() {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(null);
        e.tries(CLIENT, "submit-application", applied(rows)).then().statusCode(400);
        e.tries(CLIENT, "submit-application", applied(Collections.nCopies(301, ENGINEERS)))
                .then()
                .statusCode(400)
                .body("errors.message", hasItems("Enter at most 300 groups"));
    }

    private static Map<String, Object> applied(List<Map<String, Object>> groups) {
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("groups", groups);
        return application;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> group = new HashMap<>(ENGINEERS);
        group.put(field, value);
        return group;
    }
}
