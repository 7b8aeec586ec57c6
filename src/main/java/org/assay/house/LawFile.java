package org.assay.house;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.assay.standard.LawBook;
import org.assay.standard.Provenance;

/** Reads the dated numbers of the law at start; a number that nobody vouches for stops the start. */
public class LawFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    @Produces
    @Singleton
    LawBook law() {
        try (InputStream in = LawFile.class.getResourceAsStream("/law/law.yaml")) {
            return checked(YAML.readValue(Objects.requireNonNull(in, "law/law.yaml"), LawBook.class));
        } catch (IOException e) {
            throw new UncheckedIOException("law/law.yaml: " + e.getMessage(), e);
        }
    }

    private static LawBook checked(LawBook book) {
        book.numbers().stream()
                .filter(n -> n.provenance() == Provenance.UNVERIFIED)
                .findFirst()
                .ifPresent(n -> {
                    throw new IllegalStateException("law/law.yaml: " + n.parameter() + " since " + n.since()
                            + " is unverified and cannot bind");
                });
        return book;
    }
}
