package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A form in a browser answers to the names of its boxes before its own: asked for its method, a form with a box of that name
 * tells the box. So no script asks a form itself; and what is asked by other people's scripts, no box is called.
 */
class ScriptsAskFormsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/app");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path COMPONENTS = Path.of("src/test/resources/golden/kept-components.txt");

    private static final Pattern ASKED =
            Pattern.compile("\\bform\\??\\.[a-zA-Z]\\w*|\\bForm\\??\\.[a-z]\\w*|\\.forms\\[[^\\]]*]\\.\\w+");

    /** What a form is asked by a browser's or a library's script. */
    private static final Set<String> OF_A_FORM = Set.of(
            "action",
            "addEventListener",
            "attributes",
            "checkValidity",
            "children",
            "classList",
            "className",
            "closest",
            "contains",
            "dataset",
            "dispatchEvent",
            "elements",
            "enctype",
            "getAttribute",
            "hasAttribute",
            "hidden",
            "innerHTML",
            "isConnected",
            "length",
            "matches",
            "nodeName",
            "noValidate",
            "outerHTML",
            "ownerDocument",
            "parentElement",
            "parentNode",
            "querySelector",
            "querySelectorAll",
            "remove",
            "reportValidity",
            "requestSubmit",
            "reset",
            "setAttribute",
            "submit",
            "tagName",
            "target");

    @Test
    void no_script_asks_a_form_by_a_name_that_a_box_of_it_could_bear() throws IOException {
        List<String> asked = new ArrayList<>();
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.filter(s -> s.toString().endsWith(".js")).toList()) {
                ASKED.matcher(Files.readString(script))
                        .results()
                        .forEach(m -> asked.add(script.getFileName() + ": " + m.group()));
            }
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void what_is_typed_beside_files_is_kept_as_well() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            List<String> forgetful = templates
                    .filter(t -> t.toString().endsWith(".html"))
                    .filter(t -> {
                        String text = read(t);
                        return text.contains("multipart/form-data")
                                && text.contains("typed.get(")
                                && !text.contains("data-keep");
                    })
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), forgetful);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_box_is_called_like_what_a_form_is_asked() throws IOException {
        Set<String> names = Files.readAllLines(COMPONENTS).stream()
                .filter(l -> l.contains("."))
                .map(l -> l.split(" ", 2)[0].split("\\.", 2))
                .filter(p -> p.length == 2)
                .map(p -> p[1])
                .collect(Collectors.toSet());
        assertTrue(names.contains("method"), "the box that made this test");
        names.retainAll(OF_A_FORM);
        assertEquals(Set.of(), names);
    }
}
