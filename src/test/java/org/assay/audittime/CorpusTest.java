package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Derivations as they were recorded: every released method gives each of them again, to the last line, with the table it was
 * recorded with. Lines are only ever added ({@code -Dwrite.corpus=true}, for an edition that has none).
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/golden/audit-time.ndjson");
    private static final int LINES = 12;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** One recorded derivation. */
    record Recorded(Inputs inputs, @Nullable Chosen chosen, Derivation derivation) {
        @Override
        public String toString() {
            return derivation.edition().method() + " " + inputs;
        }
    }

    static Stream<Recorded> recorded() throws IOException {
        write();
        return read().stream();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void what_was_reckoned_once_is_reckoned_again_to_the_last_line(Recorded r) {
        Method method = Sampled.all().stream()
                .filter(m -> m.edition().equals(r.derivation.edition()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No method with the edition " + r.derivation.edition()
                        + ": a released table or method has changed"));
        assertEquals(r.derivation, method.derive(r.inputs, r.chosen));
    }

    @Test
    void every_edition_is_on_record() throws IOException {
        Map<Edition, Long> lines =
                read().stream().collect(Collectors.groupingBy(r -> r.derivation.edition(), Collectors.counting()));
        assertEquals(
                Set.of(),
                Sampled.all().stream()
                        .map(Method::edition)
                        .filter(m -> lines.getOrDefault(m, 0L) < LINES)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_kept_derivation_reads_as_it_was_written() throws IOException {
        for (String line : Files.readAllLines(CORPUS)) {
            JsonNode kept = JSON.readTree(line);
            assertEquals(kept, JSON.valueToTree(JSON.treeToValue(kept, Recorded.class)));
        }
    }

    private static List<Recorded> read() throws IOException {
        return Files.readAllLines(CORPUS).stream()
                .map(line -> {
                    try {
                        return JSON.readValue(line, Recorded.class);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static void write() throws IOException {
        if (!Boolean.getBoolean("write.corpus")) {
            return;
        }
        Set<Edition> there = Files.exists(CORPUS)
                ? read().stream().map(r -> r.derivation.edition()).collect(Collectors.toSet())
                : Set.of();
        List<String> more = Sampled.all().stream()
                .filter(m -> !there.contains(m.edition()))
                .flatMap(m -> IntStream.range(0, LINES).mapToObj(i -> line(m, i)))
                .toList();
        Files.write(CORPUS, more, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Every third with days that a person chose, every fourth with more AI systems than clients have as a rule. */
    private static String line(Method m, int i) {
        Inputs any = Sampled.any(1000L + i);
        List<Inputs.Systems> many = List.of(Sampled.systems("generative", Doing.PROVIDES, 12 * i));
        Inputs in = i % 4 == 3 ? Sampled.with(any, any.groups(), many, any.headcount()) : any;
        Chosen chosen = i % 3 == 0 ? new Chosen(2, 5 + i % 4) : null;
        try {
            return JSON.writeValueAsString(new Recorded(in, chosen, m.derive(in, chosen)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
