package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path CHECKOUT = Path.of("/srv/assay");

    @Test
    void nothingGivenMeansTheUsualPortsAndFolder() {
        Settings settings = settings(Map.of());
        assertEquals(8080, settings.port());
        assertEquals(8081, settings.managementPort());
        assertEquals(8180, settings.keycloakPort());
        assertEquals(54320, settings.postgresPort());
        assertEquals(CHECKOUT.resolve(".local"), settings.data());
        assertEquals(SignIn.ADMINISTRATOR.id(), settings.firstAdministrator());
        assertFalse(settings.fresh());
        assertNull(settings.today());
        assertNull(settings.database());
        assertNull(settings.identity());
    }

    @Test
    void flagsAreTaken() {
        Settings settings = settings(Map.of(), "--fresh", "--today=2027-03-01");
        assertTrue(settings.fresh());
        assertEquals(LocalDate.of(2027, 3, 1), settings.today());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--frsh", "--today", "fresh", "--fresh=yes", ""})
    void anUnknownFlagIsRefused(String flag) {
        CannotStart refusal = assertThrows(CannotStart.class, () -> settings(Map.of(), flag));
        assertEquals(2, refusal.status());
        assertEquals(
                "bin/run does not know '%s': bin/run --help lists what it knows.".formatted(flag),
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "tomorrow", "", "01.03.2027"})
    void aDayThatIsNoneIsRefused(String day) {
        CannotStart refusal = assertThrows(CannotStart.class, () -> settings(Map.of(), "--today=" + day));
        assertEquals(2, refusal.status());
        assertEquals(
                "--today takes a day such as --today=2026-11-22, and '%s' is none.".formatted(day),
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "80 80"})
    void aPortThatIsNoneIsRefused(String port) {
        CannotStart refusal = assertThrows(CannotStart.class, () -> settings(Map.of("ASSAY_PORT", port)));
        assertEquals(2, refusal.status());
        assertEquals(
                "ASSAY_PORT takes a port from 1 to 65535, and '%s' is none.".formatted(port), refusal.getMessage());
    }

    @Test
    void twoServersCannotShareAPort() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> settings(Map.of("ASSAY_KEYCLOAK_PORT", "8080")));
        assertEquals(
                "ASSAY_PORT, ASSAY_MANAGEMENT_PORT, ASSAY_KEYCLOAK_PORT and ASSAY_POSTGRES_PORT must be four ports.",
                refusal.getMessage());
    }

    @Test
    void anEmptyVariableCountsAsNotGiven() {
        assertEquals(8080, settings(Map.of("ASSAY_PORT", "")).port());
    }

    @Test
    void serversOfOnesOwnAreTaken() {
        Settings settings = settings(Map.of(
                "ASSAY_DATABASE_URL", "jdbc:postgresql://db.example/assay",
                "ASSAY_DATABASE_PASSWORD", "a",
                "ASSAY_DATABASE_OWNER_PASSWORD", "o",
                "ASSAY_IDENTITY_URL", "https://sign-in.example/realms/assay",
                "ASSAY_IDENTITY_SECRET", "s"));
        assertEquals(new Database("jdbc:postgresql://db.example/assay", "a", "o"), settings.database());
        assertEquals(new Identity("https://sign-in.example/realms/assay", "s", ""), settings.identity());
    }

    @Test
    void halfOfAServerIsRefused() {
        CannotStart refusal = assertThrows(
                CannotStart.class, () -> settings(Map.of("ASSAY_DATABASE_URL", "jdbc:postgresql://db.example/assay")));
        assertEquals(
                "ASSAY_DATABASE_URL, ASSAY_DATABASE_PASSWORD, ASSAY_DATABASE_OWNER_PASSWORD belong together; not given: ASSAY_DATABASE_PASSWORD, ASSAY_DATABASE_OWNER_PASSWORD.",
                refusal.getMessage());
    }

    @Test
    void theApplicationIsToldAllItNeeds() {
        Settings settings = settings(Map.of("ASSAY_PORT", "9090"), "--today=2027-03-01");
        Map<String, String> told = LocalApplication.variables(
                settings,
                new Database("jdbc:postgresql://127.0.0.1:54320/assay", "app secret", "owner secret"),
                new Identity("http://localhost:8180/realms/assay", "web secret", "sign-ins secret"),
                new LocalSigningKey(Path.of("/srv/assay/key.p12"), "key secret"));
        assertEquals(
                Map.ofEntries(
                        Map.entry("ASSAY_PAPERS_ADDRESS", "http://localhost:9090"),
                        Map.entry("ASSAY_POST_FROM", "assay@localhost"),
                        Map.entry("ASSAY_POST_TO_LOG", "true"),
                        Map.entry("ASSAY_PAPERS_SIGNING_KEY", "/srv/assay/key.p12"),
                        Map.entry("ASSAY_PAPERS_SIGNING_PASSWORD", "key secret"),
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_HTTP_PORT", "9090"),
                        Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_MANAGEMENT_PORT", "9091"),
                        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:54320/assay"),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", "assay_app"),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", "app secret"),
                        Map.entry("QUARKUS_FLYWAY_USERNAME", "assay_owner"),
                        Map.entry("QUARKUS_FLYWAY_PASSWORD", "owner secret"),
                        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:8180/realms/assay"),
                        Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", "web secret"),
                        Map.entry("ASSAY_SIGN_INS_SECRET", "sign-ins secret"),
                        Map.entry("ASSAY_FIRST_ADMINISTRATOR", "00000000-0000-4000-8000-000000000008"),
                        Map.entry("ASSAY_SAMPLE_TOWN", "/srv/assay/sample-data/town.yaml"),
                        Map.entry("ASSAY_TODAY", "2027-03-01")),
                told);
    }

    private static Settings settings(Map<String, String> environment, String... flags) {
        return Settings.of(CHECKOUT, List.of(flags), environment);
    }
}
