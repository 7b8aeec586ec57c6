package org.assay.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test that is named as a proof is there. */
class NamedTestsTest {
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z][A-Za-z0-9]*(?:Test|IT))\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/security.md",
                "docs/operations.md",
                "src/test/resources/advisories.yaml",
                "k8s/production/namespace.yaml"
            })
    void each_test_that_a_document_names_is_there(String document) throws IOException {
        List<String> named = NAMED.matcher(Files.readString(Path.of(document)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertTrue(!document.endsWith("security.md") || named.size() > 20, document + named);
        Set<String> known = tests();
        assertEquals(List.of(), named.stream().filter(n -> !known.contains(n)).toList());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".java"))
                    .map(f -> f.substring(0, f.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
