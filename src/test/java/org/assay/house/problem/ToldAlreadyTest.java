package org.assay.house.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.AuthenticationCompletionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldAlreadyTest {
    @Test
    void a_sign_in_that_never_was_leaves_no_stack_and_everything_else_is_told() {
        assertFalse(isLogged(new AuthenticationCompletionException("State cookie value does not match")));
        assertTrue(isLogged(new IllegalStateException("ours")));
        assertTrue(isLogged(null));
    }

    @Test
    void the_log_asks_it() throws IOException {
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        assertEquals(ToldAlready.NAME, settings.getProperty("quarkus.log.console.filter"));
    }

    private static boolean isLogged(@Nullable Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, "Exception occurred during authorization");
        line.setThrown(thrown);
        return new ToldAlready().isLoggable(line);
    }
}
