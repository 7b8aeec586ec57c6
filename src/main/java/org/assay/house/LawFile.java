package org.assay.house;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.assay.standard.Body;
import org.assay.standard.LawBook;

/** Reads the dated numbers of the law at start; a number that nobody vouches for stops the start. */
public class LawFile {
    private static final String NAME = "/law/law.yaml";

    @Produces
    @Singleton
    LawBook law(Body body) {
        try (InputStream in = Objects.requireNonNull(LawFile.class.getResourceAsStream(NAME), NAME)) {
            return Yaml.read(in, NAME, LawBook.class).of(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
