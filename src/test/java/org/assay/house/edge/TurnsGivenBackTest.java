package org.assay.house.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever was answered holds no turn: however often a stranger asks for what is not there, public pages are answered. */
@AssayTest
class TurnsGivenBackTest {
    /** More than one network has turns for strangers at once. */
    private static final int MANY = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/callback?code=x&state=y",
                "/login/callback",
                "/login/nowhere",
                "/nowhere",
                "/",
                "/api/v1/nowhere"
            })
    void a_turn_is_given_back_with_every_answer(String path) {
        try (Browserless stranger = Browserless.stranger()) {
            for (int i = 0; i < MANY; i++) {
                stranger.get(path);
            }
            assertEquals(200, stranger.get("/register").statusCode());
        }
    }
}
