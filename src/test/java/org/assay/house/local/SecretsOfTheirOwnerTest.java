package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assay.AssayTest;
import org.assay.World;
import org.junit.jupiter.api.Test;

/** The local sign-in server's folder holds secrets and a store: nobody but its owner looks in. */
@AssayTest
class SecretsOfTheirOwnerTest {
    @Test
    void nobody_else_looks_into_the_sign_in_server() throws IOException {
        Path home = World.folder().resolve("keycloak-" + Versions.KEYCLOAK);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home)));
    }
}
