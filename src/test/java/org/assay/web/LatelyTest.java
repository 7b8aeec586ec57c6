package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real time is told by how long ago it was. */
class LatelyTest {
    private static final Instant AT = Instant.parse("2026-11-29T19:11:20Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PT0S      | just now, at 19:11 UTC
                    PT1M      | 1 minute ago, at 19:11 UTC
                    PT59M59S  | 59 minutes ago, at 19:11 UTC
                    PT3H      | 3 hours ago, at 19:11 UTC
                    PT25H     | 1 day ago, at 19:11 UTC
                    PT335H    | 13 days ago, at 19:11 UTC
                    PT336H    | on 29 Nov 2026, 19:11 UTC
                    PT-5S     | just now, at 19:11 UTC
                    """)
    void it_was(Duration since, String words) {
        assertEquals(words, Lately.between(AT, AT.plus(since)));
    }
}
