package org.assay.house.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private final Path root;

    DataFolderTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void onlyItsOwnRecordsAndLogsAreRemoved() throws IOException {
        try (DataFolder data = DataFolder.open(root)) {
            Path record = write(data.postgres().resolve("base/1/1259"));
            Path log = write(data.logs().resolve("postgres.log"));
            Path foreign = write(root.resolve("notes/letter.txt"));
            Path older = write(root.resolve("postgres-17/base/1/1259"));
            Path program = write(data.keycloak().resolve("bin/kc.sh"));
            String secret = data.secrets().of("assay_app");

            data.removeData();

            assertFalse(Files.exists(record));
            assertFalse(Files.exists(log));
            assertTrue(Files.exists(foreign));
            assertTrue(Files.exists(older));
            assertTrue(Files.exists(program));
            assertEquals(secret, data.secrets().of("assay_app"));
        }
    }

    @Test
    void whatASymbolicLinkPointsToIsNotRemoved(@TempDir Path elsewhere) throws IOException {
        try (DataFolder data = DataFolder.open(root)) {
            Path foreign = write(elsewhere.resolve("letter.txt"));
            Files.createSymbolicLink(data.logs(), elsewhere);
            Files.createSymbolicLink(Files.createDirectory(data.postgres()).resolve("link"), elsewhere);

            data.removeData();

            assertTrue(Files.exists(foreign));
            assertFalse(Files.exists(data.logs()));
            assertFalse(Files.exists(data.postgres()));
        }
    }

    @Test
    void nobodyButItsOwnerLooksIn() throws IOException {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(root).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root)));
    }

    @Test
    void aSecondRunIsRefused() throws IOException {
        try (DataFolder _ = DataFolder.open(root)) {
            CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(root));
            assertEquals(
                    "Another run uses %s: end that one first, or choose another folder by ASSAY_DATA.".formatted(root),
                    refusal.getMessage());
        }
        DataFolder.open(root).close();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = write(root.resolve("letter.txt"));
        CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(file));
        assertEquals("ASSAY_DATA must be a folder to write to, and %s is none.".formatted(file), refusal.getMessage());
    }

    @Test
    void theServersOfAKilledRunAreEndedByTheNext() throws IOException {
        Process left = new ProcessBuilder("sleep", "60").start();
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(root.resolve("running"), foreign.pid() + " 1999-12-31T23:59:59Z\n");
            new Leftovers(root.resolve("running")).note(left.toHandle());

            DataFolder.open(root).close();

            assertFalse(left.isAlive());
            assertTrue(foreign.isAlive(), "its number was noted, but for a process that began earlier");
        } finally {
            left.destroy();
            foreign.destroy();
        }
    }

    @Test
    void aSecretIsRandomKeptAndReadableByItsOwnerOnly() throws IOException {
        Secrets secrets = new Secrets(root.resolve("secrets"));
        String secret = secrets.of("one");
        assertEquals(secret, secrets.of("one"));
        assertNotEquals(secret, secrets.of("two"));
        assertTrue(secret.matches("[0-9a-f]{40}"), secret);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("one"))));
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "x");
    }
}
