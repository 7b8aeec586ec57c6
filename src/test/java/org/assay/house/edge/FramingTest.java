package org.assay.house.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.AssayTest;
import org.assay.Tokens;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request ends can be read in one way only, so that nothing travels hidden behind it. */
@AssayTest
class FramingTest {
    private static final String SECOND = "GET /register HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\nHost: elsewhere.example\r\n",
                "X: y\r\n",
                "Host: localhost\r\nTransfer-Encoding: chunked, xchunked\r\n",
                "Host: localhost\r\nTransfer-Encoding: xchunked\r\n",
                "Host: localhost\r\nTransfer-Encoding: gzip, chunked\r\n",
                "Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                "Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Host: localhost\r\nTransfer-Encoding : chunked\r\n",
                "Host: localhost\r\nTransfer-Encoding: \u000bchunked\r\n",
                "Host: localhost\r\nContent-Length: 5\r\nContent-Length: 0\r\n",
                "Host: localhost\r\nContent-Length: +5\r\n",
                "Host: localhost\r\nContent-Length: -1\r\n",
                "Host: localhost\r\nContent-Length: 5, 5\r\n",
                "Host: localhost\r\nContent-Length: 5x\r\n",
            })
    void what_can_be_read_in_two_ways_is_refused_and_the_connection_ends(String headers) {
        String answer = Wire.answer("POST /enquiry HTTP/1.1\r\n" + headers + "\r\n0\r\n\r\n" + SECOND);
        assertEquals(400, Wire.status0(answer), headers + answer);
        assertEquals(1, answers(answer), headers + answer);
    }

    /** What the router refuses by itself is answered as everything else of the kind, once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /register HTTP/1.1\r\nX: y\r\n",
                "GET /api/v1/me HTTP/1.1\r\nX: y\r\n",
                "GET /register HTTP/1.1\r\nHost:\r\n",
                "GET /register HTTP/1.1\r\nHost: a, b\r\n",
                "GET /register HTTP/1.1\r\nHost: a/b@c\r\n",
                "GET http://evil.example/register HTTP/1.1\r\nHost: localhost\r\n",
                "GET http://evil.example/api/v1/me HTTP/1.1\r\nHost: localhost\r\n",
                "GET http://localhost@evil.example/register HTTP/1.1\r\nHost: localhost\r\n",
                "GET /register HTTP/1.2\r\nHost: localhost\r\n",
                "GET /register HTTP/2.0\r\nHost: localhost\r\n",
            })
    void a_host_or_a_protocol_that_is_none_ends_the_connection(String head) {
        String answer = Wire.answer(head + "\r\n" + SECOND);
        assertTrue(answer.matches("(?s)HTTP/[\\d.]+ (?:400|501|505) .*"), head + answer);
        assertEquals(1, answer.split("HTTP/[12]\\.\\d ", -1).length - 1, head + answer);
    }

    @Test
    void a_whole_address_of_the_same_host_is_read() {
        String answer =
                Wire.answer("GET http://localhost/register HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals(200, Wire.status0(answer), answer);
    }

    /** Which of the two counts is read in two ways (RFC 9112, 6.3): neither does, in whatever order and spelling. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
                "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 5\r\nTransfer-Encoding: Chunked\r\n",
                "content-length: 48\r\nX: y\r\ntransfer-encoding: CHUNKED\r\n",
                "Content-Length: 4\r\nTransfer-Encoding: identity, chunked\r\n",
                "Content-Length: 4\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n",
            })
    void chunks_with_a_length_are_refused_and_the_connection_ends(String headers) {
        for (String to : List.of("POST /enquiry", "POST /api/v1/me", "GET /register", "GET /q/health/ready")) {
            String answer = Wire.answer(to + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n0\r\n\r\n" + SECOND);
            assertEquals(400, Wire.status0(answer), to + " " + headers + answer);
            assertEquals(1, answers(answer), to + " " + headers + answer);
        }
    }

    /** Where a chunk ends is read in one way too; who sent another is told so, at every door and whoever she is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\na=b\r\n0\r\n\r\n",
                "-1\r\na=b\r\n0\r\n\r\n",
                "+3\r\na=b\r\n0\r\n\r\n",
                "0x3\r\na=b\r\n0\r\n\r\n",
                "80000000\r\na=b\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFF\r\na=b\r\n0\r\n\r\n",
                "\r\na=b\r\n0\r\n\r\n",
                "2\r\na=b\r\n0\r\n\r\n",
                "3\r\na=bXX0\r\n\r\n",
                "3\na=b\n0\n\n",
                "3;a\nb\r\na=b\r\n0\r\n\r\n",
                "3\r\na=b\r\nzz\r\na=b\r\n0\r\n\r\n",
            })
    void what_is_no_chunk_is_refused_and_the_connection_ends(String chunks) {
        String bearer = "Authorization: Bearer " + Tokens.of(SignIn.CLIENT) + "\r\n";
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        for (String to : List.of(
                "POST /enquiry HTTP/1.1\r\n" + form,
                "POST /enquiry HTTP/1.1\r\n",
                "GET /register HTTP/1.1\r\n",
                "POST /nothing HTTP/1.1\r\n",
                "POST /api/v1/clients HTTP/1.1\r\nContent-Type: application/json\r\n" + bearer,
                "POST /api/v1/portfolios HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\n" + bearer)) {
            String answer = Wire.answer(to + "Host: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + SECOND);
            assertEquals(400, Wire.status0(answer), to + chunks + answer);
            assertEquals(1, answers(answer), to + chunks + answer);
            assertTrue(answer.contains("framed"), answer);
        }
    }

    /** Nor is anything done for what came before the chunk that is none. */
    @Test
    void a_chunk_that_comes_later_and_is_none_is_refused_too() {
        try (Wire wire = Wire.open()) {
            wire.send("POST /enquiry HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n");
            wire.send("zz\r\n");
            String answer = wire.rest();
            assertEquals(400, Wire.status0(answer), answer);
            assertEquals(1, answers(answer), answer);
        }
    }

    @Test
    void nobody_is_led_to_another_protocol() {
        String upgrade = "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";
        String answer = Wire.answer("GET /register HTTP/1.1\r\nHost: localhost\r\n" + upgrade + "\r\n" + SECOND);
        assertEquals(200, Wire.status0(answer), answer);
        assertFalse(answer.contains("101 Switching"), answer);
    }

    @Test
    void a_chunked_form_is_read_as_any_other() {
        String headers = "Transfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        String answer =
                Wire.answer("POST /enquiry HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n3\r\na=b\r\n0\r\n\r\n");
        assertTrue(Wire.status0(answer) == 200 || Wire.status0(answer) == 422, answer);
    }

    private static int answers(String answer) {
        return answer.split("HTTP/1\\.1 ", -1).length - 1;
    }
}
