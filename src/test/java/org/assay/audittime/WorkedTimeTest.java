package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.audittime.Inputs.Group;
import org.assay.audittime.Inputs.Place;
import org.assay.calendar.Worked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases about days, as the table of {@code sample-data/worked-time.yaml} has them. */
class WorkedTimeTest {

    static Stream<Worked<String>> worked() throws IOException {
        return table().stream().filter(Worked::isWorked);
    }

    @ParameterizedTest
    @MethodSource("worked")
    void the_engine_answers_as_the_case_was_worked(Worked<String> w) {
        assertEquals(w.expected(), answer(w), w.toString());
    }

    @Test
    void a_case_that_is_not_worked_says_why() throws IOException {
        table().forEach(Worked::holds);
    }

    private static String answer(Worked<String> w) {
        return switch (Objects.requireNonNull(w.ask())) {
            case "less" -> Exact.figure(Exact.less(number(w, 0), number(w, 1)));
            case "capped less" -> {
                int cap = number(w, 2);
                int least = Exact.less(number(w, 0), cap);
                int reduced = Exact.less(number(w, 0), Exact.capped(number(w, 1), cap));
                yield Exact.figure(Exact.ofHalves(Exact.nearest(reduced, least, Integer.MAX_VALUE)));
            }
            case "twice less" -> {
                int left = Exact.less(Exact.less(number(w, 0), number(w, 1)), number(w, 2));
                yield Exact.figure(left) + " rounded "
                        + Exact.figure(Exact.ofHalves(Exact.nearest(left, left, 99_999)));
            }
            case "more" -> Exact.figure(Exact.ofHalves(Exact.nearest(Exact.more(number(w, 0), number(w, 1)))));
            case "nearest" -> Exact.figure(Exact.ofHalves(Exact.nearest(number(w, 0))));
            case "on site" -> Exact.figure(Exact.percent(number(w, 0), number(w, 1)));
            case "surveillance" -> Exact.figure(Exact.ofHalves(new Share(1, 3).ofHalves(number(w, 0))));
            case "recertification" -> Exact.figure(Exact.ofHalves(new Share(2, 3).ofHalves(number(w, 0))));
            case "effective people" ->
                String.valueOf(
                        People.of(in("small_ai_startup", groups(w), 1), 40).persons());
            case "by the first row" -> byRole(w);
            case "certpro-2" -> {
                Derivation d = Sampled.certpro2()
                        .derive(in(w.at(0), List.of(Sampled.people(number(w, 1))), number(w, 2)), null);
                yield Exact.figure(Exact.ofHalves(d.proposed().stage1())) + " and "
                        + Exact.figure(Exact.ofHalves(d.proposed().stage2()));
            }
            case "each" -> Exact.figure(Exact.ofHalves(Exact.each(number(w, 0), number(w, 1))));
            default -> throw new IllegalArgumentException(w.ask());
        };
    }

    private static int number(Worked<String> w, int n) {
        return Integer.parseInt(w.at(n));
    }

    /** Groups written as {@code 40 full}, {@code 30 part of 20}, {@code 100 alike}. */
    private static List<Group> groups(Worked<String> w) {
        List<Group> groups = new ArrayList<>();
        for (String g : w.all()) {
            String[] words = g.split(" ", -1);
            int number = Integer.parseInt(words[0]);
            groups.add(
                    switch (words[1]) {
                        case "full" -> Sampled.people(number);
                        case "part" ->
                            new Group(0, true, List.of(), 0, number, Integer.parseInt(words[3]), 0, 1, false);
                        case "alike" -> new Group(0, true, List.of(), number, 0, 0, 0, 1, true);
                        default -> throw new IllegalArgumentException(g);
                    });
        }
        return groups;
    }

    private static String byRole(Worked<String> w) {
        List<Group> groups = new ArrayList<>();
        for (int i = 1; i < w.all().size(); i++) {
            groups.add(new Group(
                    0,
                    true,
                    List.of(Doing.valueOf(w.at(i))),
                    i == 1 ? number(w, 0) - (w.all().size() - 2) : 1,
                    0,
                    0,
                    0,
                    1,
                    false));
        }
        Derivation d = Sampled.iso().derive(in("small_ai_startup", groups, 1), null);
        return d.lines().stream()
                .filter(l -> l.rule().startsWith("Table"))
                .map(l -> Exact.figure(Objects.requireNonNull(l.adds())))
                .findFirst()
                .orElseThrow();
    }

    static Inputs in(String kind, List<Group> groups, int systems) {
        return new Inputs(
                Sampled.kind(kind),
                groups.stream().mapToInt(Group::persons).sum(),
                groups,
                List.of(Sampled.systems("generative", Doing.PROVIDES, systems)),
                1,
                List.of(new Place("", "", 0, true, false, "")),
                1,
                Writing.UNKNOWN,
                0,
                0,
                0,
                0,
                0);
    }

    private static List<Worked<String>> table() throws IOException {
        return Worked.table("worked-time.yaml", new TypeReference<>() {});
    }
}
