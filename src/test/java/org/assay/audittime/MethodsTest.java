package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.audittime.Inputs.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every method, whatever it is asked. */
class MethodsTest {
    private static final int CASES = 400;

    record Asked(Method method, Inputs in) {
        @Override
        public String toString() {
            return method.edition().method() + " " + in;
        }
    }

    static Stream<Asked> asked() {
        return Sampled.all().stream()
                .flatMap(m -> LongStream.range(0, CASES).mapToObj(seed -> new Asked(m, Sampled.any(seed))));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void every_method_keeps_these(Asked a) {
        Derivation d = a.method.derive(a.in, null);
        boundsAreKept(d);
        linesAddUp(d);
        assertEquals(d, a.method.derive(a.in, null), "the same for the same inputs");
        orderMeansNothing(a, d);
        morePeopleNeverFewerDays(a, d);
        laterAuditsKeepTheirShare(d);
        moreOfAnythingNeverFewerDays(a, d);
        daysThatAreChosenStay(a, d);
        assertFalse(d.edition().mayCarryAccreditation());
        assertFalse(d.why().isBlank());
        assertTrue(d.lines().stream().allMatch(l -> l.clause() != null), "every line says whose rule it is");
    }

    private static void boundsAreKept(Derivation d) {
        assertFalse(d.bounds().leaves(d.proposed().stage1(), d.proposed().stage2()), d.toString());
        assertTrue(d.proposed().stage1() > 0 && d.proposed().stage2() > 0, d.toString());
    }

    private static void linesAddUp(Derivation d) {
        int sum = 0;
        for (Line l : d.lines()) {
            if (l.adds() != null) {
                sum += l.adds();
                assertEquals(Objects.requireNonNull(l.total()), sum, l.toString());
            }
        }
        assertEquals(Exact.ofHalves(d.chosen().total()), sum, d.toString());
    }

    private static void orderMeansNothing(Asked a, Derivation d) {
        List<Group> groups = new ArrayList<>(a.in.groups());
        var systems = new ArrayList<>(a.in.systems());
        Collections.shuffle(groups, new Random(1));
        Collections.shuffle(systems, new Random(2));
        Derivation other = a.method.derive(Sampled.with(a.in, groups, systems, a.in.headcount()), null);
        assertEquals(d.proposed(), other.proposed());
        assertEquals(d.bounds(), other.bounds());
    }

    private static void morePeopleNeverFewerDays(Asked a, Derivation d) {
        for (int i = 0; i < a.in.groups().size(); i++) {
            List<Group> more = new ArrayList<>(a.in.groups());
            Group g = more.get(i);
            more.set(
                    i,
                    new Group(
                            g.site(),
                            g.inScope(),
                            g.doings(),
                            g.fullTime() + 7,
                            g.partTime(),
                            g.weekHours(),
                            g.contractors(),
                            g.shifts(),
                            g.identical()));
            Derivation other = a.method.derive(Sampled.with(a.in, more, a.in.systems(), a.in.headcount() + 7), null);
            assertTrue(other.proposed().total() >= d.proposed().total(), d + " and with more " + other);
        }
    }

    /** One person, one system and one site more, whatever they are. */
    private static void moreOfAnythingNeverFewerDays(Asked a, Derivation d) {
        List<Inputs> more = new ArrayList<>();
        for (int i = 0; i < a.in.groups().size(); i++) {
            Group g = a.in.groups().get(i);
            int hours = g.partTime() == 0 ? 20 : g.weekHours();
            more.add(people(
                    a.in,
                    i,
                    new Group(
                            g.site(),
                            g.inScope(),
                            g.doings(),
                            g.fullTime(),
                            g.partTime() + 1,
                            hours,
                            g.contractors(),
                            g.shifts(),
                            g.identical())));
            more.add(people(
                    a.in,
                    i,
                    new Group(
                            g.site(),
                            g.inScope(),
                            g.doings(),
                            g.fullTime(),
                            g.partTime(),
                            g.weekHours(),
                            g.contractors() + 1,
                            g.shifts(),
                            g.identical())));
        }
        for (Inputs.Systems s : a.in.systems()) {
            List<Inputs.Systems> systems = new ArrayList<>(a.in.systems());
            systems.add(new Inputs.Systems(s.technology(), s.role(), true, true, 1));
            more.add(Sampled.with(a.in, a.in.groups(), systems, a.in.headcount()));
        }
        for (Inputs in : more) {
            Derivation other = a.method.derive(in, null);
            assertTrue(other.proposed().total() >= d.proposed().total(), d + " and with more " + other);
        }
    }

    private static Inputs people(Inputs in, int which, Group now) {
        List<Group> groups = new ArrayList<>(in.groups());
        groups.set(which, now);
        return Sampled.with(in, groups, in.systems(), in.headcount() + 1);
    }

    private static void daysThatAreChosenStay(Asked a, Derivation d) {
        Chosen chosen = new Chosen(d.proposed().stage1() + 1, d.proposed().stage2() + 2);
        Derivation other = a.method.derive(a.in, chosen);
        assertEquals(chosen, other.chosen());
        assertEquals(d.proposed(), other.proposed());
        assertEquals(d.bounds(), other.bounds());
        linesAddUp(other);
    }

    private static void laterAuditsKeepTheirShare(Derivation d) {
        int total = d.chosen().total();
        assertTrue(3 * d.surveillance() >= total && 3 * (d.surveillance() - 1) < total, d.toString());
        assertTrue(3 * d.recertification() >= 2 * total && 3 * (d.recertification() - 1) < 2 * total, d.toString());
    }

    static Stream<Method> methods() {
        return Sampled.all().stream();
    }

    /** 300 groups, 10,000 AI systems, 1,000 sites and a million people: an answer within what an audit can take. */
    @ParameterizedTest
    @MethodSource("methods")
    void what_is_absurd_is_reckoned_all_the_same(Method method) {
        Inputs any = Sampled.any(3);
        Inputs absurd = new Inputs(
                any.organisation(),
                1_000_000,
                Collections.nCopies(300, Sampled.people(3_000)),
                List.of(Sampled.systems("generative", Doing.PROVIDES, 10_000)),
                1_000,
                Collections.nCopies(1_000, new Inputs.Place("US", "Ohio", 900, false, false, "en")),
                30,
                Writing.UNKNOWN,
                100,
                100,
                10_000,
                1_000,
                0);
        assertEquals(List.of(), InputsCheck.of(absurd));
        Derivation d = method.derive(absurd, null);
        boundsAreKept(d);
        linesAddUp(d);
        assertTrue(d.proposed().total() < Bounds.NO_LIMIT, d.toString());
    }
}
