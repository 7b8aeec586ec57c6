package org.assay.house.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of PostgreSQL and Keycloak, as the build names them. */
final class Versions {
    static final String KEYCLOAK = of("keycloak");
    static final String POSTGRES = of("postgres").split("\\.", 2)[0];

    private Versions() {}

    private static String of(String name) {
        try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return versions.getProperty(name, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
