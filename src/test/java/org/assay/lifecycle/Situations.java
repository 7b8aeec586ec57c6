package org.assay.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** All situations, by the file that they are written in. */
final class Situations {
    static final Map<Path, List<Situation>> BY_FILE = read();

    private Situations() {}

    static List<Situation> all() {
        return BY_FILE.values().stream().flatMap(List::stream).toList();
    }

    private static Map<Path, List<Situation>> read() {
        Map<Path, List<Situation>> all = new TreeMap<>();
        try (var files = Files.list(Town.SITUATIONS)) {
            files.filter(f -> !f.endsWith("town.yaml")).forEach(f -> all.put(f, read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Situation> read(Path file) {
        return StreamSupport.stream(Town.read(file, ArrayNode.class).spliterator(), false)
                .map(node -> situation(file, node))
                .toList();
    }

    private static Situation situation(Path file, JsonNode said) {
        try {
            return Town.YAML.treeToValue(Town.complete(said), Situation.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(file + ", " + said.path("name").asText() + ": " + e.getOriginalMessage(), e);
        }
    }
}
