package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other days than those that were signed: determined anew before auditing begins, offered and signed again. */
@AssayTest
class TimeDeterminedAnewTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void other_days_end_the_agreement_until_they_are_signed_too() {
        Engagement e = Engagement.programmed();
        assertEquals(
                List.of("SIGNED_DAYS_STAND"),
                e.refused(PROGRAMME_MANAGER, "determine-time", e.file, Papers.time("1", "2")));
        Map<String, Object> anew = new HashMap<>(Papers.time("1", "2"));
        anew.put("waivers", Map.of("SIGNED_DAYS_STAND", "The client asked for other days and signs them anew."));
        e.done(PROGRAMME_MANAGER, "determine-time", anew);
        Map<String, Object> dates = Papers.schedule(e.stage1Day, "1", Deeds.person("Jonas Wexler"));
        assertEquals(
                List.of("AGREEMENT_IS_ENFORCEABLE"), e.refused(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), dates));
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        e.done(CLIENT, "sign-agreement", Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(BOTH, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        assertEquals(
                List.of("TIME_COMES_BEFORE_THE_AUDIT"),
                e.refused(PROGRAMME_MANAGER, "determine-time", e.file, Papers.time("1", "2")));
    }
}
