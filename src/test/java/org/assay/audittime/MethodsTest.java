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

    private static void laterAuditsKeepTheirShare(Derivation d) {
        int total = d.chosen().total();
        assertTrue(3 * d.surveillance() >= total && 3 * (d.surveillance() - 1) < total, d.toString());
        assertTrue(3 * d.recertification() >= 2 * total && 3 * (d.recertification() - 1) < 2 * total, d.toString());
    }
}
