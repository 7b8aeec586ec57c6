package org.assay.lifecycle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Person;
import org.assay.file.Said;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The town of Lindmoor: its people, and the ordinary case of every move. */
record Town(List<Inhabitant> people, ObjectNode ordinary) {
    static final Path SITUATIONS = Path.of("sample-data/situations");
    static final ObjectMapper YAML = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Person.class, new ByName()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    static final Town LINDMOOR = read(SITUATIONS.resolve("town.yaml"), Town.class);

    /** Facts of a kind, which the line {@code is} names. */
    static Said said(JsonNode facts) {
        ObjectNode lines = facts.deepCopy();
        String kind = lines.remove("is").asText();
        return Arrays.stream(Said.class.getPermittedSubclasses())
                .filter(c -> c.getSimpleName().equals(kind))
                .findFirst()
                .map(c -> (Said) YAML.convertValue(lines, c))
                .orElseThrow(() -> new IllegalArgumentException("There are no facts of the kind " + kind));
    }

    /** Persons by their first names. */
    private static final class ByName extends StdDeserializer<Person> {
        private static final long serialVersionUID = 1L;

        ByName() {
            super(Person.class);
        }

        @Override
        public Person deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return person(parser.getText());
        }
    }

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

    /** Every human being in town. */
    static Set<Person> everybody() {
        return LINDMOOR.people.stream().map(p -> person(p.name)).collect(Collectors.toSet());
    }

    /** A situation with all that it leaves unsaid. */
    static ObjectNode complete(JsonNode situation) {
        ObjectNode whole = YAML.createObjectNode();
        overlay(whole, LINDMOOR.ordinary.path("every move"));
        overlay(whole, LINDMOOR.ordinary.path(situation.path("move").asText()));
        overlay(whole, situation);
        return whole;
    }

    /** Groups in which a situation changes single lines; elsewhere a line replaces the ordinary line. */
    private static final Set<String> DEEP = Set.of(
            "application",
            "profile",
            "time",
            "stage1",
            "stage2",
            "surveillance",
            "recertification",
            "anew",
            "occasion",
            "schedule",
            "document",
            "says");

    private static void deep(ObjectNode group, JsonNode lines) {
        lines.properties().forEach(line -> {
            if (DEEP.contains(line.getKey())
                    && group.get(line.getKey()) instanceof ObjectNode inner
                    && line.getValue().isObject()) {
                deep(inner, line.getValue());
            } else {
                group.set(line.getKey(), line.getValue().deepCopy());
            }
        });
    }

    private static void overlay(ObjectNode whole, JsonNode said) {
        said.properties().forEach(line -> {
            if (whole.get(line.getKey()) instanceof ObjectNode group && line.getValue() instanceof ObjectNode lines) {
                deep(group, lines);
            } else {
                whole.set(line.getKey(), line.getValue().deepCopy());
            }
        });
    }

    static <T> T read(Path file, Class<T> type) {
        try {
            return YAML.convertValue(YAML.valueToTree(plain().load(Files.readString(file))), type);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Understands anchors and merged lines, and leaves days as they are written. */
    private static Yaml plain() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(1000);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
                addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                addImplicitResolver(Tag.NULL, EMPTY, null);
            }
        });
    }
}
