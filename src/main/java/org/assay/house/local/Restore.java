package org.assay.house.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Puts a backup into a folder that has no records, for the next {@code bin/run} to start on. */
public final class Restore {
    private Restore() {}

    public static void main(String... folders) {
        try {
            if (folders.length != 2) {
                throw CannotStart.misuse("bin/restore takes the folder of a backup.");
            }
            Path backup = Path.of(folders[1]).toAbsolutePath();
            try (DataFolder data = DataFolder.open(Path.of(folders[0]).toAbsolutePath())) {
                put(backup, data);
                System.out.println(
                        "Restored to " + data.root() + ": start it by bin/run with ASSAY_DATA=" + data.root());
            }
        } catch (CannotStart refusal) {
            leave(refusal.status(), refusal.getMessage());
        } catch (IOException failure) {
            leave(1, "Nothing is restored: " + failure);
        }
    }

    private static void leave(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }

    static void put(Path backup, DataFolder data) throws IOException {
        Path records = backup.resolve("postgres-" + Versions.POSTGRES);
        if (!Files.exists(records.resolve("backup_label"))) {
            throw CannotStart.because("%s holds no backup of PostgreSQL %s.".formatted(backup, Versions.POSTGRES));
        }
        if (Files.exists(data.postgres())) {
            throw CannotStart.because(
                    "%s holds records already: choose another folder by ASSAY_DATA.".formatted(data.root()));
        }
        Folders.remove(data.root().resolve("secrets"));
        Folders.copy(backup.resolve("secrets"), data.root().resolve("secrets"));
        Folders.copy(records, data.postgres());
        Files.setPosixFilePermissions(data.postgres(), PosixFilePermissions.fromString("rwx------"));
    }
}
