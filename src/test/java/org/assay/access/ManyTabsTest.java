package org.assay.access;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** None of them knows of the others, so nothing can be dropped before the first request that brings them all. */
    @Test
    void many_pages_opened_at_once_lock_nobody_out() {
        Map<String, String> left = new LinkedHashMap<>();
        for (int tab = 0; tab < TABS; tab++) {
            Response answer = given().redirects().follow(false).get("/?tab=" + tab);
            assertEquals(302, answer.statusCode());
            answer.cookies().forEach((name, value) -> {
                if (name.startsWith("q_auth")) {
                    left.put(name, value);
                }
            });
        }
        assertEquals(TABS, left.size());
        Response register = given().cookies(left).get("/register");
        assertEquals(200, register.statusCode(), left.toString().length() + " characters of cookies");
        assertEquals(WaysToSignIn.AT_ONCE, register.cookies().size(), "the oldest are dropped, some at a time");
        int back = given().cookies(left)
                .redirects()
                .follow(false)
                .get("/login/callback?code=x&state=y")
                .statusCode();
        assertNotEquals(431, back, "whoever returns from the sign-in brings them all too");
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
