package org.assay.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.deed.Operation;
import org.assay.desk.portfolio.PortfolioDeed;
import org.junit.jupiter.api.Test;

/** Who may do what, restated: a right that is given or taken in the code alone is found here. */
class RightsRestatedTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/rights.txt");

    @Test
    void no_right_is_given_and_none_is_taken_unnoticed() throws IOException {
        SortedSet<String> golden = Files.readAllLines(GOLDEN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> now = Stream.of(operations(), portfolios(), doors())
                .flatMap(s -> s)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                "",
                Stream.concat(
                                golden.stream().filter(l -> !now.contains(l)).map(l -> "restated, and not so: " + l),
                                now.stream().filter(l -> !golden.contains(l)).map(l -> "so, and not restated: " + l))
                        .collect(Collectors.joining("\n")),
                "Rights have changed: where that is meant, write the line in " + GOLDEN + " by hand");
    }

    @Test
    void whoever_may_send_a_form_may_see_it_and_sign_in_again_for_it() {
        Map<String, List<String>> shown =
                Door.ALL.stream().filter(d -> !d.changes()).collect(Collectors.toMap(Door::path, Door::who));
        assertEquals(
                List.of(),
                Door.ALL.stream()
                        .filter(d -> d.changes() && d.ofAPage())
                        .flatMap(d -> Stream.of(d.path(), d.path() + "/sign-in")
                                .filter(p ->
                                        shown.containsKey(p) && !shown.get(p).equals(d.who()))
                                .map(p -> d + ", but " + p + " for " + shown.get(p)))
                        .sorted()
                        .toList());
    }

    @Test
    void a_decision_is_taken_by_nobody_else_at_its_own_doors() {
        for (String door : List.of("/certifications/{id}/decision/{verb}", "/api/v1/certifications/{id}/decisions")) {
            assertEquals(
                    Arrays.stream(Operation.values())
                            .filter(Operation::decides)
                            .flatMap(o -> o.roles().stream())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(who(door)));
        }
        for (String request :
                List.of("/certifications/{id}/decision-request", "/api/v1/certifications/{id}/decision-requests")) {
            assertEquals(Operation.REQUEST_DECISION.roles(), who(request));
            assertEquals(Operation.SET_REQUEST_ASIDE.roles(), who(request + "/{decision}/setting-aside"));
        }
    }

    private static List<String> who(String path) {
        return Door.ALL.stream()
                .filter(d -> d.changes() && d.path().equals(path))
                .findFirst()
                .orElseThrow()
                .who();
    }

    private static Stream<String> operations() {
        return Arrays.stream(Operation.values()).map(o -> "operation " + o.path() + ": " + String.join(" ", o.roles()));
    }

    private static Stream<String> portfolios() {
        return Arrays.stream(PortfolioDeed.values())
                .map(d -> "portfolio " + d.name() + ": " + String.join(" ", d.roles()));
    }

    private static Stream<String> doors() {
        return Door.ALL.stream().map(d -> "door " + d.verb() + " " + d.path() + ": " + String.join(" ", d.who()));
    }
}
