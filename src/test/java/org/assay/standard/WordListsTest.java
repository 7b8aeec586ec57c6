package org.assay.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.house.WordFiles;
import org.assay.house.Yaml;
import org.assay.standard.WordList.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reviews brought up is refused, asked about or let pass as they said. */
class WordListsTest {
    private static final Phrases NOTHING = new Phrases(List.of(), List.of(), List.of(), List.of());
    private static final WordLists SHIPPED = WordFiles.read(Optional.empty());

    record Cases(
            Map<String, List<String>> advice,
            Map<String, List<String>> claims,
            Map<String, List<String>> assurances,
            Map<String, List<String>> promises,
            Map<String, List<String>> appeals,
            Map<String, List<String>> complaints) {
        Stream<Text> all() {
            return Map.of(
                            "advice", advice,
                            "claims", claims,
                            "assurances", assurances,
                            "promises", promises,
                            "appeals", appeals,
                            "complaints", complaints)
                    .entrySet()
                    .stream()
                    .flatMap(kind -> kind.getValue().entrySet().stream()
                            .flatMap(e -> e.getValue().stream().map(t -> new Text(kind.getKey(), e.getKey(), t))));
        }
    }

    record Text(String kind, String becomes, String words) {}

    static Stream<Text> texts() {
        String name = "/wording/cases.yaml";
        try (InputStream in = Objects.requireNonNull(WordListsTest.class.getResourceAsStream(name))) {
            return Yaml.read(in, name, Cases.class).all().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_of_the_reviews_is_taken_as_they_said(Text text) {
        WordLists.Found found =
                switch (text.kind) {
                    case "advice" -> SHIPPED.advice(text.words);
                    case "claims" -> SHIPPED.claims(text.words);
                    case "assurances" -> SHIPPED.assurances(text.words);
                    case "promises" -> SHIPPED.promises(text.words);
                    case "appeals" -> heard(SHIPPED.appeals(text.words));
                    default -> heard(SHIPPED.complaints(text.words));
                };
        assertEquals(
                text.becomes,
                !found.refused().isEmpty() ? "refused" : found.asked().isEmpty() ? "allowed" : "asked",
                text.words + " " + found);
    }

    private static WordLists.Found heard(boolean sounds) {
        return new WordLists.Found(List.of(), sounds ? List.of("it sounds so") : List.of());
    }

    @Test
    void what_is_long_is_looked_at_to_its_end() {
        String long_ = "The client's register of 'systems' is kept. ".repeat(5_000);
        assertEquals(List.of(), SHIPPED.advice(long_).refused());
        assertEquals(
                List.of("you should"),
                SHIPPED.advice(long_ + "You should stop.").refused());
    }

    @Test
    void a_body_adds_phrases_of_any_language(@TempDir Path folder) throws IOException {
        WordLists own = WordFiles.read(Optional.of(Files.writeString(folder.resolve("words.yaml"), """
                lists:
                  - language: it
                    source: our reviews of 2026
                    provenance: CB_METHOD
                    advice: { refused: [si consiglia di], asked: [dovrebbe] }
                """)));
        assertEquals(
                List.of("si consiglia di"),
                own.advice("Si consiglia di tenerlo.").refused());
        assertEquals(List.of("dovrebbe"), own.advice("Dovrebbe esserci.").asked());
        assertEquals(List.of("you should"), own.advice("You should stop.").refused());
    }

    @Test
    void a_body_takes_nothing_away() {
        var allowing = list(Provenance.CB_METHOD, new Phrases(List.of(), List.of(), List.of("you should"), List.of()));
        var refused = assertThrows(IllegalArgumentException.class, () -> WordLists.of(List.of(), List.of(allowing)));
        assertTrue(String.valueOf(refused.getMessage()).contains("take none away"));
    }

    @Test
    void nobody_vouches_for_a_list_that_is_unverified() {
        var unverified = list(Provenance.UNVERIFIED, new Phrases(List.of("x"), List.of(), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> WordLists.of(List.of(unverified), List.of()));
    }

    @Test
    void a_phrase_that_is_wrongly_written_stops_the_start() {
        var wrong = list(Provenance.CB_METHOD, new Phrases(List.of("You [should]"), List.of(), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> WordLists.of(List.of(wrong), List.of()));
    }

    private static WordList list(Provenance provenance, Phrases advice) {
        return new WordList("en", "a test", provenance, advice, NOTHING, NOTHING);
    }
}
