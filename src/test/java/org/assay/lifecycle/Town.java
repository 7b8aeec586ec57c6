package org.assay.lifecycle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assay.file.Person;

/** The town of Lindmoor: its people, and the ordinary case of every move. */
record Town(List<Inhabitant> people, ObjectNode ordinary) {
    static final Path SITUATIONS = Path.of("sample-data/situations");
    static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    static final Town LINDMOOR = read(SITUATIONS.resolve("town.yaml"), Town.class);

    /** One human being and the names she signs in with. */
    record Inhabitant(String name, String does, List<String> signsInAs) {}

    /** The person who bears this first name or signs in with it. */
    static Person person(String name) {
        return LINDMOOR.people.stream()
                .filter(p -> p.name.equals(name) || p.signsInAs.contains(name))
                .map(p -> new Person(UUID.nameUUIDFromBytes(p.name.getBytes(StandardCharsets.UTF_8))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in town is called " + name));
    }

    /** A situation with all that it leaves unsaid. */
    static ObjectNode complete(JsonNode situation) {
        ObjectNode whole = YAML.createObjectNode();
        overlay(whole, LINDMOOR.ordinary.path("every move"));
        overlay(whole, LINDMOOR.ordinary.path(situation.path("move").asText()));
        overlay(whole, situation);
        return whole;
    }

    private static void overlay(ObjectNode whole, JsonNode said) {
        said.properties().forEach(line -> {
            if (whole.get(line.getKey()) instanceof ObjectNode group && line.getValue() instanceof ObjectNode lines) {
                group.setAll(lines);
            } else {
                whole.set(line.getKey(), line.getValue().deepCopy());
            }
        });
    }

    static <T> T read(Path file, Class<T> type) {
        try {
            return YAML.readValue(Files.readString(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
