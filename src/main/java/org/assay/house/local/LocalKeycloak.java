package org.assay.house.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** A real Keycloak on the loopback interface, with the realm of {@code sample-data/keycloak}. */
public final class LocalKeycloak {
    private final Path checkout;
    private final DataFolder data;
    private final int port;
    private final int applicationPort;

    /** Signs people in on the port, for an application at {@code http://localhost:applicationPort}. */
    public LocalKeycloak(Path checkout, DataFolder data, int port, int applicationPort) {
        this.checkout = checkout;
        this.data = data;
        this.port = port;
        this.applicationPort = applicationPort;
    }

    public Identity identity() throws IOException {
        return new Identity("http://localhost:" + port + "/realms/assay", secret(), signInsSecret());
    }

    private String secret() throws IOException {
        return data.secrets().of("assay-web");
    }

    private String signInsSecret() throws IOException {
        return data.secrets().of("assay-sign-ins");
    }

    /** Whether the start will take longer than the next ones. */
    boolean isNew() {
        return !Files.exists(data.keycloak());
    }

    /** Starts the process; {@link Health} tells when it answers. */
    public Server start() throws IOException {
        Path home = data.keycloak();
        if (isNew()) {
            Folders.copy(distribution(), home);
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------")); // it holds secrets
        placeRealm(home);
        placeTheme(home);
        Server keycloak = Child.start(
                "Keycloak " + Versions.KEYCLOAK,
                data.logs().resolve("keycloak.log"),
                Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m",
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                        "ASSAY_PORT", Integer.toString(applicationPort),
                        "ASSAY_IDENTITY_SECRET", secret(),
                        "ASSAY_SIGN_INS_SECRET", signInsSecret()),
                List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-file",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port));
        data.leftovers().note(keycloak.process());
        return keycloak;
    }

    private Path distribution() {
        Path unpacked = checkout.resolve(".local/dist/keycloak-" + Versions.KEYCLOAK);
        if (!Files.exists(unpacked)) {
            throw CannotStart.because("Keycloak is not unpacked at %s: run mvn package.".formatted(unpacked));
        }
        return unpacked;
    }

    /** Keycloak skips a realm that it has, so it starts with an empty store whenever the realm would be another. */
    private void placeRealm(Path home) throws IOException {
        Path imports = home.resolve("data/import/assay-realm.json");
        Path made = home.resolve("data/made-for");
        String realm = Files.readString(checkout.resolve("sample-data/keycloak/assay-realm.json"));
        String wanted = "%d %s %s%n%s".formatted(applicationPort, secret(), signInsSecret(), realm);
        if (!Files.exists(made) || !Files.readString(made).equals(wanted)) {
            Folders.remove(home.resolve("data"));
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(imports, realm);
            Files.writeString(made, wanted);
        }
    }

    /** The look of the sign-in pages, anew at each start: Keycloak keeps none of it in its store. */
    private void placeTheme(Path home) throws IOException {
        Path theme = home.resolve("themes/assay");
        if (Files.exists(theme)) {
            Folders.remove(theme);
        }
        Folders.copy(checkout.resolve("src/main/keycloak/assay"), theme);
    }
}
