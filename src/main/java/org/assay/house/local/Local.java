package org.assay.house.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts PostgreSQL, Keycloak and the application, says when they are ready, and stops them with itself. */
public final class Local {
    private Local() {}

    public static void main(String... flags) {
        try {
            Path checkout = Path.of(System.getProperty("assay.checkout", "")).toAbsolutePath();
            Settings settings = Settings.of(checkout, List.of(flags), System.getenv());
            new LocalRun(settings, DataFolder.open(settings.data()), new Progress(System.out)).untilOneEnds();
        } catch (CannotStart refusal) {
            leave(refusal.status(), refusal.getMessage());
        } catch (IOException failure) {
            leave(1, "Assay cannot start: " + failure);
        }
    }

    private static void leave(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
