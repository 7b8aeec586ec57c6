package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of worked cases: a question with its answer, or why the case is not worked.
 *
 * @param given what is asked about, days or words
 */
public record Worked<T>(
        @JsonProperty("case") String name,
        @Nullable String ask,
        @Nullable List<T> given,
        @Nullable String expected,
        @Nullable String outside) {
    /** The lines of a table of {@code sample-data}. */
    public static <T> List<Worked<T>> table(String file, TypeReference<List<Worked<T>>> type) throws IOException {
        return YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue(Files.readString(Path.of("sample-data", file)), type);
    }

    public List<T> all() {
        return Objects.requireNonNull(given);
    }

    public T at(int n) {
        return all().get(n);
    }

    public boolean isWorked() {
        return outside == null;
    }

    /** That it is asked and answered, or says in a sentence why not. */
    public void holds() {
        assertEquals(outside == null, ask != null && given != null && expected != null, name);
        assertTrue(outside == null || outside.endsWith("."), name);
    }

    @Override
    public String toString() {
        return name + ": " + ask + " " + given;
    }
}
