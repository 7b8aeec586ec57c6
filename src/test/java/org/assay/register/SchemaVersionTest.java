package org.assay.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {
    private static final Path DB = Path.of("src/main/resources/db");

    @Test
    void the_newest_migration_is_the_one_that_a_process_waits_for() throws IOException {
        try (Stream<Path> files = Files.list(DB.resolve("migration"))) {
            int newest = files.map(f -> f.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertEquals(
                    Integer.toString(newest),
                    Files.readString(DB.resolve("newest")).strip(),
                    "src/main/resources/db/newest names another migration");
        }
    }
}
