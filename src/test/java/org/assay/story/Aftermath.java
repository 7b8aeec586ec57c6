package org.assay.story;

import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;

import java.util.List;
import java.util.Map;

/** Leaves nothing behind that waits for somebody: lists of what waits end after twenty, and other stories look at them. */
public final class Aftermath {
    private Aftermath() {}

    /** Withdraws what was raised and calls off what was not begun. */
    public static void of(Engagement e) {
        Town.on(Town.TODAY);
        List<String> findings = ids(e, "findings.findAll { !(it.standing in ['VERIFIED', 'WITHDRAWN']) }.id");
        Map<String, Object> over = Map.of(
                "reason",
                "The story is over.",
                "waivers",
                Map.of("MAJOR_IS_WITHDRAWN_BY_TWO", "Nobody waits for it any more."));
        findings.forEach(f -> e.done(LEAD_AUDITOR, "withdraw-finding", f, over));
        List<String> audits =
                ids(e, "audits.findAll { it.standing in ['PROGRAMMED', 'SCHEDULED', 'CONFIRMED', 'PLANNED'] }.id");
        audits.forEach(a -> e.done(PROGRAMME_MANAGER, "cancel-audit", a, Papers.because()));
    }

    private static List<String> ids(Engagement e, String path) {
        return Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }
}
