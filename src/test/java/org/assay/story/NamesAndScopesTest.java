package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.Test;

/** Legal names as they are: each is registered, kept letter by letter and found, or it is said at once that papers cannot bear it. */
@AssayTest
class NamesAndScopesTest {
    private static final Path FILE = Path.of("src/test/resources/handed-in/names-and-scopes.csv");
    /** Hangul, Thai, Hebrew, Devanagari, Georgian. */
    private static final Set<String> NO_TYPEFACE = Set.of("5", "6", "7", "9", "10");

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void every_name_is_registered_and_found_or_said_to_have_no_typeface() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/clients")) {
            for (List<String> row : rows()) {
                // other tests have clients of some of these names
                String mark = UUID.randomUUID().toString().substring(0, 8);
                String name = row.get(1) + " " + mark;
                Response answer =
                        Caller.as(ADMINISTRATOR).post("/clients", Map.of("name", name, "country", row.get(2)));
                if (NO_TYPEFACE.contains(row.getFirst())) {
                    if (answer.statusCode() != 400 || !answer.asString().contains("no typeface with the letter")) {
                        wrong.add(name + ": " + answer.asString());
                    }
                    continue;
                }
                if (answer.statusCode() != 201) {
                    wrong.add(name + ": " + answer.asString());
                    continue;
                }
                String kept = Caller.as(ADMINISTRATOR)
                        .get("/clients/" + answer.path("id"))
                        .then()
                        .extract()
                        .path("legalName");
                if (!kept.equals(name.strip())) {
                    wrong.add(name + " is kept as " + kept);
                }
                List<String> words = new ArrayList<>(List.of(mark));
                if (row.get(5).contains("found by")) {
                    QUOTED.matcher(row.get(5))
                            .results()
                            .map(m -> m.group(1) + " " + mark)
                            .forEach(words::add);
                }
                for (String q : words) {
                    String found = petra.get("/clients?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                            .body();
                    if (!found.contains("/clients/" + answer.path("id"))) {
                        wrong.add(name + " is not found by " + q);
                    }
                    if (found.contains("<b>Bold")) {
                        wrong.add(name + " is markup on the page");
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = Files.readString(FILE)
                .lines()
                .skip(1)
                .map(l ->
                        CELL.matcher(l).results().map(NamesAndScopesTest::cell).toList())
                .toList();
        assertEquals(22, rows.size());
        rows.forEach(r -> assertTrue(r.size() == 6, r.toString()));
        return rows;
    }

    private static String cell(MatchResult cell) {
        return cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\"");
    }
}
