package org.assay.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.standard.WordList;
import org.assay.standard.WordLists;

/** Reads the phrasings that are shipped, and those that the body adds; a list that takes one away stops the start. */
public final class WordFiles {
    private static final String FOLDER = "/wording/";
    private static final List<String> LANGUAGES = List.of("en", "de", "fr");

    private WordFiles() {}

    /** What the body's own file holds. */
    private record Own(List<WordList> lists) {}

    /**
     * The phrasings that are in force.
     *
     * @param own the file of those that the body adds
     */
    public static WordLists read(Optional<Path> own) {
        return WordLists.of(
                LANGUAGES.stream().map(WordFiles::shipped).toList(),
                own.stream().flatMap(WordFiles::added).toList());
    }

    private static WordList shipped(String language) {
        String name = FOLDER + language + ".yaml";
        try (InputStream in = Objects.requireNonNull(WordFiles.class.getResourceAsStream(name), name)) {
            return Yaml.read(in, name, WordList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<WordList> added(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Yaml.read(in, file.toString(), Own.class).lists().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
