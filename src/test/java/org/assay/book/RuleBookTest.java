package org.assay.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Generated documents are what the code says; {@code bin/test -Dtest=RuleBookTest -Dwrite.docs=true} writes them anew. */
class RuleBookTest {
    @Test
    void the_rule_book_says_what_the_rules_say() throws IOException {
        current(Path.of("docs/rules.md"), Rules.written());
    }

    @Test
    void the_lives_say_what_the_tables_say() throws IOException {
        current(Path.of("docs/lifecycle.md"), Lives.written());
    }

    @Test
    void the_rights_say_what_the_operations_say() throws IOException {
        current(Path.of("docs/rights.md"), Rights.written());
    }

    @Test
    void the_paths_of_deeds_say_what_the_forms_ask_for() throws IOException {
        current(Path.of("src/main/resources/META-INF/openapi.json"), DeedSchemas.written());
    }

    private static void current(Path document, String written) throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(document, written);
        }
        assertEquals(
                written,
                Files.readString(document),
                document + " is stale: run bin/test -Dtest=RuleBookTest -Dwrite.docs=true");
    }
}
