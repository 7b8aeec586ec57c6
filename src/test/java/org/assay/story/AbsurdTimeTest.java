package org.assay.story;

import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Negative, zero, absurd and contradictory inputs of audit time: each is told by its field, or reckoned with; none is lost or kept. */
@AssayTest
class AbsurdTimeTest {
    /** Of the table of certpro-2. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 28);

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_cannot_be_is_told_by_its_field_and_leaves_the_days_as_they_were() {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(FIRST_DAY);
        String before = Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .asString();
        Map<String, Map<String, Object>> wrong = Map.ofEntries(
                Map.entry("headcount", Map.of("headcount", -1)),
                Map.entry("sites", Map.of("sites", 0)),
                Map.entry("lands", Map.of("lands", 201)),
                Map.entry("ownControls", Map.of("ownControls", Integer.MAX_VALUE)),
                Map.entry("agreements", Map.of("agreements", 10_001)),
                Map.entry("systems[0].count", Map.of("systems", List.of(systems(10_001)))),
                Map.entry("systems[0].technology", Map.of("systems", List.of(Map.of("count", 3)))),
                Map.entry("groups[0].fullTime", Map.of("groups", List.of(Map.of("fullTime", 0)))),
                Map.entry("groups[0].partTime", Map.of("groups", List.of(Map.of("partTime", -4, "weekHours", 20)))),
                Map.entry("groups[0].weekHours", Map.of("groups", List.of(Map.of("partTime", 4, "weekHours", 61)))),
                Map.entry("groups[0].shifts", Map.of("groups", List.of(Map.of("fullTime", 4, "shifts", 11)))),
                // nine hundred employees of an organisation of eighteen
                Map.entry("groups", Map.of("groups", List.of(Map.of("fullTime", 900)))));
        wrong.forEach((field, input) -> {
            Map<String, Object> tried = new HashMap<>(input);
            tried.put("method", "CERTPRO_2");
            Caller.as(PROGRAMME_MANAGER)
                    .post("/certifications/" + e.file + "/audit-time/derivations", tried)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(field));
            e.tries(PROGRAMME_MANAGER, "determine-time", determined(tried))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(field));
        });
        for (int sites : List.of(1_001, 1_000_000_000)) {
            Map<String, Object> tried = Map.of("method", "CERTPRO_2", "sites", sites);
            Caller.as(PROGRAMME_MANAGER)
                    .post("/certifications/" + e.file + "/audit-time/derivations", tried)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("sites"));
            e.tries(PROGRAMME_MANAGER, "determine-time", determined(tried))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("sites"));
        }
        for (Object days : List.of(new BigDecimal("1E+999"), new BigDecimal("1E-999"), new BigDecimal("1E+99999999"))) {
            e.tries(PROGRAMME_MANAGER, "determine-time", determined(Map.of("stage2", days)))
                    .then()
                    .statusCode(400);
        }
        e.tries(PROGRAMME_MANAGER, "determine-time", determined(Map.of("stage1", -1)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("stage1"));
        e.tries(PROGRAMME_MANAGER, "determine-time", determined(Map.of("stage2", 0)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("stage2"));
        e.tries(
                        PROGRAMME_MANAGER,
                        "determine-time",
                        determined(Map.of("groups", Collections.nCopies(301, Map.of("fullTime", 1)))))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("groups")));
        assertEquals(
                before,
                Caller.as(PROGRAMME_MANAGER)
                        .get("/certifications/" + e.file + "/audit-time")
                        .asString());
    }

    @Test
    void three_hundred_groups_and_ten_thousand_systems_are_reckoned_and_stay_within_the_bounds() {
        Engagement e = Engagement.begun();
        e.timed();
        Town.on(FIRST_DAY);
        Map<String, Object> many = Map.of(
                "method",
                "CERTPRO_2",
                "headcount",
                900_000,
                "groups",
                Collections.nCopies(300, Map.of("fullTime", 3_000)),
                "systems",
                List.of(systems(10_000)),
                "sites",
                1_000);
        Caller.as(PROGRAMME_MANAGER)
                .post("/certifications/" + e.file + "/audit-time/derivations", many)
                .then()
                .statusCode(200)
                .body("asked.lines", not(empty()))
                // the bounds of a small start-up leave one number, whatever else is said
                .body("asked.proposed.stage1", equalTo(2))
                .body("asked.proposed.stage2", equalTo(4))
                .body("changed.field", hasItem("groups"));
        Map<String, Object> kept = determined(many);
        kept.put("changes", "The talk with the client showed them all.");
        assertEquals(
                List.of("TYPE_FITS_THE_ORGANISATION"), e.refused(PROGRAMME_MANAGER, "determine-time", e.file, kept));
        kept.put("waivers", Map.of("TYPE_FITS_THE_ORGANISATION", "A trial of numbers that nobody has."));
        e.done(PROGRAMME_MANAGER, "determine-time", kept);
    }

    private static Map<String, Object> systems(int count) {
        return Map.of("technology", "GENERATIVE", "count", count);
    }

    private static Map<String, Object> determined(Map<String, ?> more) {
        Map<String, Object> form = new HashMap<>(Papers.time("1", "2"));
        form.putAll(more);
        return form;
    }
}
