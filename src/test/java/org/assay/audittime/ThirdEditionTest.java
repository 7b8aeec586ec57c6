package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the third edition of {@code certpro-2} mends: many AI systems take time, also where the range leaves one number. */
class ThirdEditionTest {
    private static final Method THIRD = Sampled.third();

    private static Derivation of(String kind, int systems) {
        return THIRD.derive(WorkedTimeTest.in(kind, List.of(Sampled.people(20)), systems), null);
    }

    @ParameterizedTest
    @CsvSource({"1,6,0", "9,6,0", "10,7,0.5", "16,7,0.5", "17,8,1", "100,13,3.5", "10000,103,48.5"})
    void many_systems_of_a_start_up_take_time(int systems, int halves, String days) {
        Derivation d = of("small_ai_startup", systems);
        assertEquals(halves, d.proposed().total(), d.toString());
        Line line = d.lines().stream()
                .filter(l -> l.rule().equals("Many AI systems"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.input().startsWith(systems + " in scope; "), line.toString());
        assertEquals("+ " + days + (days.equals("1") ? " day" : " days"), line.value());
        assertFalse(d.bounds().leaves(d.proposed().stage1(), d.proposed().stage2()), d.toString());
    }

    @Test
    void fewer_than_they_take_leave_the_bounds() {
        assertTrue(of("small_ai_startup", 100).bounds().leavesInAll(6));
    }

    @Test
    void the_paragraph_says_what_they_add() {
        String why = of("mid_size_technology", 100).why();
        assertTrue(
                why.contains(
                        "With 100 AI systems in scope, 10 of them are looked at as a sample, and this range covers 3:"
                                + " the others add 3.5 days to Stage 2, which makes"),
                why);
        assertFalse(why.contains("ai systems"), why);
        assertFalse(of("small_ai_startup", 100).why().contains("cannot change it"));
        assertTrue(of("small_ai_startup", 9).why().contains("cannot change it"));
    }

    /** Whatever they add, Stage 1 takes what it would take without them. */
    @ParameterizedTest
    @CsvSource({"small_ai_startup", "mid_size_technology", "large_enterprise", "financial_institution"})
    void all_that_they_add_is_of_stage_2(String kind) {
        for (int systems : List.of(11, 16, 17, 49, 100, 10000)) {
            Inputs in = WorkedTimeTest.in(kind, List.of(Sampled.people(20)), systems);
            Derivation before = Sampled.second(CertPro2.METHOD).derive(in, null);
            Derivation now = THIRD.derive(in, null);
            int more = now.proposed().total() - before.proposed().total();
            assertTrue(more > 0, now.toString());
            assertEquals(
                    new Chosen(before.proposed().stage1(), before.proposed().stage2() + more), now.proposed());
        }
    }

    @Test
    void the_line_of_a_stage_says_what_was_shared_out() {
        Line stage1 = of("mid_size_technology", 49).lines().stream()
                .filter(l -> l.rule().equals("Stage 1"))
                .findFirst()
                .orElseThrow();
        assertTrue(stage1.arithmetic().endsWith("; what many AI systems add is of Stage 2"), stage1.toString());
    }

    /** Days of before are found again by the edition that they were determined by. */
    @Test
    void the_second_edition_stays_beside_it() {
        Derivation before = Sampled.second(CertPro2.METHOD)
                .derive(WorkedTimeTest.in("small_ai_startup", List.of(Sampled.people(20)), 100), null);
        assertEquals(6, before.proposed().total());
        assertTrue(before.lines().stream().noneMatch(l -> l.rule().equals("Many AI systems")));
    }
}
