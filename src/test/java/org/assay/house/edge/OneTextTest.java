package org.assay.house.edge;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no UTF-8 is refused wherever text comes in, and said to be none. */
@AssayTest
class OneTextTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NONE = "it is not UTF-8";

    /** Over-long, no beginning, no end, half of a pair, beyond the last character. */
    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "E080AF", "FF", "80", "C3", "E282", "EDA080", "F4908080"})
    void bytes_that_are_no_text_are_refused_at_every_door(String bytes) {
        byte[] bad = HexFormat.of().parseHex(bytes);
        String encoded = bytes.replaceAll("(..)", "%$1");
        for (String path :
                new String[] {"/verify/A" + encoded, "/register?q=A" + encoded, "/api/v1/clients?q=" + encoded}) {
            String answer = Wire.answer(Wire.request("GET", path, bearer(path), ""));
            assertEquals(400, Wire.status0(answer), path + answer);
            assertTrue(answer.contains(NONE), path + answer);
        }
        named(sent("/enquiry", FORM, ("organisation=A" + encoded).getBytes(StandardCharsets.US_ASCII)));
        named(sent("/enquiry", FORM, joined("organisation=A", bad, "&x=y")));
        named(sent("/api/v1/clients", "application/json", joined("{\"name\":\"A", bad, "\"}")));
        named(sent("/api/v1/clients", "Application/JSON; charset=utf-8", joined("{\"name\":\"A", bad, "\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "a%4&b"})
    void a_percent_sign_alone_is_refused(String bad) {
        assertEquals(
                400, Wire.status(Wire.request("GET", "/register?q=" + bad, "", "")), "said by Quarkus, before we look");
        String form = sent("/enquiry", FORM, ("name=" + bad).getBytes(StandardCharsets.US_ASCII));
        assertEquals(400, Wire.status0(form), form);
        assertTrue(form.contains("percent"), form);
    }

    /** A field of a form in parts: beside it files come, whose bytes are anything. */
    @Test
    void a_field_of_a_form_in_parts_that_is_no_text_is_never_kept_as_another() {
        byte[] body = joined(
                "--b\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nA",
                new byte[] {(byte) 0xc0, (byte) 0xaf},
                "\r\n--b--\r\n");
        String manager = "Authorization: Bearer " + Tokens.of(PROGRAMME_MANAGER) + "\r\n";
        String answer = sent("/api/v1/portfolios", "multipart/form-data; boundary=b", manager, body);
        assertTrue(List.of(400, 422).contains(Wire.status0(answer)), answer);
    }

    @Test
    void what_is_text_comes_in() {
        for (String query : List.of("", "?", "?q=Stra%C3%9Fe+%F0%9F%92%A9%20&&=", "?q=%0A'()*")) {
            assertEquals(200, Wire.status(Wire.request("GET", "/register" + query, "", "")), query);
        }
        String form = sent("/enquiry", FORM, "organisation=Stra%C3%9Fe+%26".getBytes(StandardCharsets.US_ASCII));
        assertEquals(422, Wire.status0(form), form);
        String client = sent(
                "/api/v1/clients",
                "application/json",
                ("{\"name\":\"Großmühle " + UUID.randomUUID() + "\",\"country\":\"DE\"}")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(201, Wire.status0(client), client);
    }

    /** Parts of a session that nobody gave: whoever forges one is a stranger, or goes on with her own. */
    @Test
    void a_part_of_a_session_that_nobody_gave_breaks_nothing() {
        try (Browserless somebody = Browserless.signIn(ADMINISTRATOR, "/people")) {
            String own = somebody.cookies();
            assertTrue(own.contains("q_session_chunk_1=") && own.contains("q_session_chunk_2="), "it is a long one");
            assertTrue(own.length() < 32_000, "proxies are told to read so much: " + own.length());
            assertEquals(200, page("/people", own));
            for (String number :
                    new String[] {"", "x", "-1", "0", "01", "1.5", "99999999999", "1x", "999", "%31", " "}) {
                String forged = "q_session_chunk_" + number + "=x";
                assertEquals(302, page("/people", forged), forged);
                assertEquals(200, page("/people", own + "; " + forged), forged);
                assertEquals(200, page("/people", forged + "; " + own), forged);
                assertEquals(200, page("/register", forged), forged);
                assertFalse(page("/login/callback?code=x&state=y", forged) >= 500, forged);
            }
            assertEquals(302, page("/people", "q_session_chunk_1=x; q_session_chunk_2=y"));
        }
    }

    private static int page(String path, String cookies) {
        return Wire.status(Wire.request("GET", path, "Cookie: " + cookies + "\r\n", ""));
    }

    private static void named(String answer) {
        assertEquals(400, Wire.status0(answer), answer);
        assertTrue(answer.contains(NONE), answer);
    }

    private static String bearer(String path) {
        return path.startsWith("/api/") ? "Authorization: Bearer " + Tokens.of(ADMINISTRATOR) + "\r\n" : "";
    }

    private static String sent(String path, String type, byte[] body) {
        return sent(path, type, bearer(path), body);
    }

    private static String sent(String path, String type, String identity, byte[] body) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + Wire.host() + "\r\nConnection: close\r\nContent-Type: "
                + type
                + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n" + identity + "Content-Length: " + body.length
                + "\r\n\r\n";
        return Wire.answer(joined(head, body, ""));
    }

    private static byte[] joined(String before, byte[] bad, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bad);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
