package org.assay.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.house.local.LocalSigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start refuses about the key that signs papers. */
class SigningTest {
    @Test
    void nothing_starts_while_nobody_has_said_how_certificates_are_signed() {
        for (boolean sample : new boolean[] {false, true}) {
            var refused = assertThrows(IllegalStateException.class, () -> Signing.key(settings(Map.of()), sample));
            assertTrue(String.valueOf(refused.getMessage()).contains("assay.papers.signing-key"));
        }
    }

    @Test
    void a_body_may_say_that_certificates_leave_unsigned() {
        assertEquals(Optional.empty(), Signing.key(settings(Map.of("assay.papers.unsigned", "true")), false));
    }

    @Test
    void a_key_for_development_signs_for_a_sample_body_only(@TempDir Path folder) throws IOException {
        var made = LocalSigningKey.in(folder);
        PaperSettings settings = settings(Map.of(
                "assay.papers.signing-key", made.file().toString(),
                "assay.papers.signing-password", made.password()));
        assertTrue(Signing.key(settings, true).isPresent());
        var refused = assertThrows(IllegalStateException.class, () -> Signing.key(settings, false));
        assertTrue(String.valueOf(refused.getMessage()).contains("one for development"));
    }

    private static PaperSettings settings(Map<String, String> told) {
        Map<String, String> all = new HashMap<>(told);
        all.put("assay.papers.address", "https://verify.example");
        all.put("assay.papers.pause", "PT30S");
        return new SmallRyeConfigBuilder()
                .withMapping(PaperSettings.class)
                .withSources(new PropertiesConfigSource(all, "a body's settings", 100))
                .build()
                .getConfigMapping(PaperSettings.class);
    }
}
