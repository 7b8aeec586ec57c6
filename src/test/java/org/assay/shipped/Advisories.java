package org.assay.shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** What is known against the libraries of a bill of materials, by the list that is kept in the repository. */
final class Advisories {
    private final JsonNode list;

    Advisories(JsonNode list) {
        this.list = list;
    }

    static Advisories kept() throws IOException {
        try (InputStream in = Advisories.class.getResourceAsStream("/advisories.yaml")) {
            return new Advisories(new ObjectMapper(new YAMLFactory()).readTree(in));
        }
    }

    /** What is shipped although something is known against it, and nobody has accepted it until that day or later. */
    List<String> against(JsonNode bom, LocalDate today) {
        List<String> against = new ArrayList<>();
        for (JsonNode part : bom.path("components")) {
            for (JsonNode known : list.path("known")) {
                if (fits(part, known) && !accepted(known.path("id").asText(), today)) {
                    against.add("%s:%s:%s – %s, mended in %s"
                            .formatted(
                                    part.path("group").asText(),
                                    part.path("name").asText(),
                                    part.path("version").asText(),
                                    known.path("id").asText(),
                                    known.path("below").asText()));
                }
            }
        }
        return against;
    }

    private static boolean fits(JsonNode part, JsonNode known) {
        String name = known.path("artifact").asText();
        boolean named = name.endsWith("*")
                ? part.path("name").asText().startsWith(name.substring(0, name.length() - 1))
                : part.path("name").asText().equals(name);
        return named
                && part.path("group").asText().equals(known.path("group").asText())
                && version(part.path("version")).compareTo(version(known.path("below"))) < 0;
    }

    private static ComparableVersion version(JsonNode told) {
        return new ComparableVersion(told.asText());
    }

    private boolean accepted(String id, LocalDate today) {
        return list.path("accepted")
                .valueStream()
                .filter(a -> a.path("id").asText().equals(id)
                        && !a.path("why").asText().isBlank())
                .anyMatch(a -> !LocalDate.parse(a.path("until").asText()).isBefore(today));
    }
}
