package org.assay.house;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.assay.standard.Body;

/** Reads the profile of the body and its accreditation schedule at start; a file that is wrong stops the start. */
public class BodyFile {
    private static final String NAME = "/body/body.yaml";

    @Produces
    @Singleton
    Body body(Settings settings) {
        Optional<Path> own = settings.body();
        try (InputStream in = own.isPresent()
                ? Files.newInputStream(own.get())
                : Objects.requireNonNull(BodyFile.class.getResourceAsStream(NAME), NAME)) {
            return Yaml.read(in, own.map(Path::toString).orElse(NAME), Body.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
