package org.assay.access;

import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.Test;

/** A browser that restores many tabs in the morning is not locked out. */
@AssayTest
class ManyTabsTest {
    private static final int TABS = 60;

    @Test
    void many_pages_opened_without_a_session_lock_nobody_out() {
        try (Browserless morning = Browserless.stranger()) {
            for (int tab = 0; tab < TABS; tab++) {
                assertEquals(302, morning.get("/?tab=" + tab).statusCode(), "tab " + tab);
            }
            assertEquals(200, morning.get("/register").statusCode());
            long left = morning.cookieNames().stream()
                    .filter(name -> name.startsWith("q_auth"))
                    .count();
            assertTrue(left <= WaysToSignIn.MOST + 1, left + " are left");
            HttpResponse<String> login = morning.get(place(morning.get("/people")));
            HttpResponse<String> back = morning.get(place(morning.fillsIn(login, LEAD_AUDITOR)));
            assertEquals(302, back.statusCode(), back.toString());
            assertEquals(200, morning.get("/people").statusCode());
        }
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
