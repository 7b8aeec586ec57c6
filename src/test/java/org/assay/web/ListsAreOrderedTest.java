package org.assay.web;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.COMMERCIAL;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No list comes in no order: each says in which, can be turned round where columns are links, and is found again as it was left. */
@AssayTest
class ListsAreOrderedTest {
    private static final Pattern STATED = Pattern.compile("(?:aria-sort|data-order)=\"(ascending|descending)\"");
    private static final Pattern SORT = Pattern.compile("class=\"as-sort\" href=\"([^\"]*sort=[^\"]*)\"");
    private static final Pattern NAMED = Pattern.compile("class=\"as-strong\" href=\"[^\"]*\">([^<]*)</a>");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:latest|oldest|newest|earliest)[^.<]* first|by (?:its |their )?numbers?\\b");

    private static final Set<String> OF_THE_TOWN = ofTheTown();

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void every_list_says_in_which_order_it_comes() {
        Engagement e = Engagement.readyToDecide("MINOR");
        Town.on(null);
        String file = "/certifications/" + e.file;
        Map<SignIn, List<String>> pages = Map.of(
                ADMINISTRATOR,
                List.of(
                        "/",
                        "/due",
                        "/clients",
                        "/people",
                        "/portfolios",
                        "/enquiries",
                        "/integrity",
                        "/stuck-papers",
                        "/mail",
                        "/rules",
                        "/standards",
                        file + "/journal"),
                PROGRAMME_MANAGER,
                List.of(
                        file + "/audits",
                        file + "/findings",
                        file + "/papers",
                        file + "/records",
                        file + "/decision-letters"),
                COMMERCIAL,
                List.of("/quotes", "/price-lists"),
                CLIENT,
                List.of("/", file + "/audits", file + "/findings", file + "/papers", file + "/records"));
        List<String> wrong = new ArrayList<>();
        pages.forEach((who, all) -> {
            try (Browserless reader = Browserless.signIn(who, "/")) {
                all.forEach(page -> {
                    String body = reader.get(page).body();
                    long stated = STATED.matcher(body).results().count();
                    if (stated > 1 || (stated == 0 && !IN_WORDS.matcher(body).find())) {
                        wrong.add(who + " " + page + ": " + stated);
                    }
                });
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_column_that_is_a_link_orders_the_list_and_turns_it_round() {
        Engagement e = Engagement.readyToDecide("MINOR");
        Town.on(null);
        String file = "/certifications/" + e.file;
        List<String> wrong = new ArrayList<>();
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            for (String page :
                    List.of("/", "/due", "/clients", "/people", "/portfolios", file + "/audits", file + "/findings")) {
                for (String link : links(livia.get(page).body())) {
                    String once = livia.get(link).body();
                    if (STATED.matcher(once).results().count() != 1) {
                        wrong.add(link + " says no order");
                    }
                    String other = links(once).stream()
                            .filter(l -> l.contains(link.contains("sort=-") ? "sort=" : "sort=-"))
                            .findFirst()
                            .orElse("");
                    if (other.isEmpty() && !once.contains("No portfolio") && !once.contains("None like this")) {
                        wrong.add(link + " cannot be turned round");
                    }
                }
            }
            for (String page :
                    List.of("/?sort=client", "/due?sort=client", "/clients?sort=client", "/people?sort=person")) {
                ordered(page, named(livia.get(page).body()), wrong);
                ordered(
                        page,
                        named(livia.get(page.replace("sort=", "sort=-")).body()).reversed(),
                        wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_list_is_found_as_it_was_left_and_a_figure_that_leads_into_it_changes_nothing() {
        Engagement.readyToDecide();
        Town.on(null);
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            assertTrue(livia.get("/clients").body().contains("aria-sort=\"ascending\""));
            livia.get("/clients?sort=-client&keep=1");
            assertTrue(livia.get("/clients").body().contains("aria-sort=\"descending\""), "as it was left");
            livia.get("/?sort=client&show=DECISION_WAITING&keep=1");
            livia.get("/?show=SUSPENDED");
            String files = livia.get("/").body();
            assertTrue(files.contains("value=\"DECISION_WAITING\" selected"), files);
            try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/")) {
                assertFalse(petra.get("/").body().contains("value=\"DECISION_WAITING\" selected"), "hers alone");
            }
            livia.get("/?keep=1");
            assertFalse(livia.get("/").body().contains("value=\"DECISION_WAITING\" selected"));
            assertEquals(200, livia.get("/?sort=%00&show=x&from=-1&keep=1").statusCode());
            livia.get("/clients?keep=1");
        }
    }

    private static List<String> links(String body) {
        return SORT.matcher(body)
                .results()
                .map(m -> m.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static List<String> named(String body) {
        String list = body.contains("id=\"files\"")
                ? body.substring(body.indexOf("id=\"files\""), body.indexOf("as-waiting"))
                : body;
        return NAMED.matcher(list)
                .results()
                .map((Function<MatchResult, String>) m -> Objects.requireNonNull(m.group(1)))
                .map(name -> name.replace("&amp;", "&"))
                .filter(OF_THE_TOWN::contains)
                .toList();
    }

    /** Names that the sample body has: those of other tests come in many letters, and are changed meanwhile. */
    private static Set<String> ofTheTown() {
        try {
            JsonNode town =
                    new YAMLMapper().readTree(Path.of("sample-data/town.yaml").toFile());
            return Stream.of("organisations", "people")
                    .flatMap(list -> town.path(list).findValuesAsText("name").stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By letters as the database has them: by their numbers, or as a dictionary has them. */
    private static void ordered(String page, List<String> names, List<String> wrong) {
        Collator dictionary = Collator.getInstance(Locale.ENGLISH);
        List<Comparator<String>> orders =
                List.of(Comparator.naturalOrder(), String.CASE_INSENSITIVE_ORDER, dictionary::compare);
        if (orders.stream().noneMatch(o -> names.stream().sorted(o).toList().equals(names))) {
            wrong.add(page + ": " + names);
        }
    }
}
