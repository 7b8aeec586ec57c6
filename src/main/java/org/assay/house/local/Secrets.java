package org.assay.house.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets, each in a file of its own that only the person who runs Assay may read. */
record Secrets(Path folder) {

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The secret of that name, 40 characters; made at the first call. */
    String of(String name) throws IOException {
        Path file = file(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[20];
            new SecureRandom().nextBytes(random);
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, name, null); // readable by its owner only
            Files.writeString(unfinished, HexFormat.of().formatHex(random));
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }
}
