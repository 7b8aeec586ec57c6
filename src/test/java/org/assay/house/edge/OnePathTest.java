package org.assay.house.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/register",
                "/api/v1/certifications/6f9619ff-8b86-d011-b42d-00c04fc964ff/deeds/write-to-body",
                "/verify/AIMS-2026-0007",
                "/verify/Stra%C3%9Fe%20e.V.",
                "/verify/%E8%AA%8D%E8%A8%BC",
                "/verify/AB%2F12.3",
                "/verify/AB/12",
                "/people/3/sign-ins/auth0%7C12/end",
                "/app/inter-latin-400.woff2",
                "/clients/",
            })
    void what_has_one_reading_passes(String path) {
        assertEquals(Optional.empty(), OnePath.fault(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api/v1/me",
                "/api;x/v1/me",
                "/api;/v1/me",
                "/api%3Bx/v1/me",
                "/%61pi/v1/me",
                "/api%2Fv1/me",
                "/api%2fv1/me",
                "/api%5Cv1/me",
                "/api\\v1/me",
                "/api/%2e%2e/my-mail",
                "/api/.%2E/my-mail",
                "/api/../my-mail",
                "/api/./v1/me",
                "/api/..",
                "//api/v1/me",
                "/api//v1/me",
                "/api/v1/me%00",
                "/api/v1/me%0a",
                "/api/v1/me%7F",
                "/api/v1/%2561",
                "/api/v1/%zz",
                "/api/v1/%4",
                "/api/v1/%C0%AF",
                "/api/v1/%C2%85",
                "/api/v1/%FF",
                "/api/v1/m\u00e9",
                "/api/v1/a b",
                "/register%2f..%2fapi",
                "/verify/AB%2F..%2F12",
                "/verify/AB%2E12",
            })
    void what_two_could_read_differently_is_refused(String path) {
        assertTrue(OnePath.fault(path).isPresent(), path);
    }
}
