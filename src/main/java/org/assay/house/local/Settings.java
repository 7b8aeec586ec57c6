package org.assay.house.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a local run was asked for, by flags and by environment.
 *
 * @param today the day on which the application believes to be; null: the real one
 * @param database servers of somebody else's; null: one of its own
 * @param identity a realm of somebody else's; null: one of its own
 */
record Settings(
        Path checkout,
        Path data,
        int port,
        int managementPort,
        int keycloakPort,
        int postgresPort,
        boolean fresh,
        @Nullable LocalDate today,
        String firstAdministrator,
        List<String> javaOptions,
        @Nullable Database database,
        @Nullable Identity identity) {

    /** Refuses flags and values that it does not know, in one sentence. */
    static Settings of(Path checkout, List<String> flags, Map<String, String> environment) {
        boolean fresh = false;
        LocalDate today = null;
        for (String flag : flags) {
            if (flag.equals("--fresh")) {
                fresh = true;
            } else if (flag.startsWith("--today=")) {
                today = day(flag.substring("--today=".length()));
            } else {
                throw CannotStart.misuse(
                        "bin/run does not know '%s': bin/run --help lists what it knows.".formatted(flag));
            }
        }
        Variables given = new Variables(environment);
        int port = given.port("ASSAY_PORT", 8080);
        Settings settings = new Settings(
                checkout,
                Path.of(given.or("ASSAY_DATA", checkout.resolve(".local").toString()))
                        .toAbsolutePath(),
                port,
                given.port("ASSAY_MANAGEMENT_PORT", port + 1),
                given.port("ASSAY_KEYCLOAK_PORT", 8180),
                given.port("ASSAY_POSTGRES_PORT", 54320),
                fresh,
                today,
                given.or("ASSAY_FIRST_ADMINISTRATOR", SignIn.ADMINISTRATOR.id()),
                given.words("ASSAY_JAVA_OPTIONS"),
                given.database(),
                given.identity());
        settings.portsMustDiffer();
        return settings;
    }

    private void portsMustDiffer() {
        if (Stream.of(port, managementPort, keycloakPort, postgresPort)
                        .distinct()
                        .count()
                < 4) {
            throw CannotStart.misuse("ASSAY_PORT, ASSAY_MANAGEMENT_PORT, ASSAY_KEYCLOAK_PORT and ASSAY_POSTGRES_PORT"
                    + " must be four ports.");
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Every port that this run will listen on. */
    void portsMustBeFree() {
        Ports.mustBeFree(port, "ASSAY_PORT");
        Ports.mustBeFree(managementPort, "ASSAY_MANAGEMENT_PORT");
        if (identity == null) {
            Ports.mustBeFree(keycloakPort, "ASSAY_KEYCLOAK_PORT");
        }
        if (database == null) {
            Ports.mustBeFree(postgresPort, "ASSAY_POSTGRES_PORT");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw CannotStart.misuse(
                    "--today takes a day such as --today=2026-11-22, and '%s' is none.".formatted(text));
        }
    }
}
