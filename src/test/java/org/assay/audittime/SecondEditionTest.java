package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.audittime.Inputs.Group;
import org.assay.audittime.Inputs.Place;
import org.assay.audittime.Inputs.Systems;
import org.assay.register.Hashes;
import org.assay.standard.AddedDays;
import org.assay.standard.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second edition of each method mends, and that the first one stays beside it. */
class SecondEditionTest {
    private static final Catalogue CATALOGUE = Sampled.CATALOGUE;
    private static final AddedDays ADDED = CATALOGUE.addedDays().getLast();
    private static final Method ISO = Sampled.iso(Sampled.INVENTED, ADDED);
    private static final Method SCORED = Sampled.second(CertPro2.METHOD);

    @ParameterizedTest
    @ValueSource(strings = {CertPro1.METHOD, CertPro2.METHOD})
    void it_counts_from_its_day_on(String method) {
        Method before = Methods.of(CATALOGUE, CertPro1.PROPOSES.minusDays(1), Hashes::of)
                .find(method)
                .orElseThrow();
        assertEquals(Methods.of(CATALOGUE).find(method).orElseThrow().edition(), before.edition());
        assertNotEquals(before.edition(), Sampled.second(method).edition());
        assertEquals(CertPro1.PROPOSES, Sampled.second(method).edition().since());
    }

    @Test
    void all_of_them_begin_on_one_day() {
        assertEquals(CertPro1.PROPOSES, ADDED.since());
        assertEquals(CertPro1.PROPOSES, ISO.edition().since());
        assertEquals(CertPro1.PROPOSES, CATALOGUE.scoreTables().get(1).since());
    }

    static Stream<Inputs> any() {
        return LongStream.range(0, 140).mapToObj(Sampled::any);
    }

    @ParameterizedTest
    @MethodSource("any")
    void rounding_never_goes_below_the_sum_of_table_and_what_is_added(Inputs in) {
        Derivation d = ISO.derive(in, null);
        int sum = d.lines().stream()
                .takeWhile(l -> !l.rule().equals("Rounding"))
                .map(Line::total)
                .filter(t -> t != null)
                .reduce((_, last) -> last)
                .orElseThrow();
        assertTrue(Exact.ofHalves(d.proposed().total()) >= sum, d.toString());
        assertTrue(Exact.ofHalves(d.proposed().total()) < sum + Exact.HALF, d.toString());
    }

    @ParameterizedTest
    @MethodSource("any")
    void a_stage_2_of_half_a_day_leaves_its_bounds(Inputs in) {
        Derivation d = ISO.derive(in, null);
        assertTrue(d.bounds().leavesStage2(1), d.toString());
        assertTrue(
                d.proposed().stage2() >= d.proposed().stage1() || d.proposed().total() == 2, d.toString());
    }

    private static Inputs in(List<Doing> people, List<Systems> systems) {
        Inputs any = Sampled.any(3);
        Group group = new Group(1, true, people, 5, 0, 0, 0, 1, false);
        return Sampled.with(any, List.of(group), systems, 20);
    }

    private static Systems system(Doing role, boolean highRisk) {
        return new Systems(new Named("generative", "generative"), role, highRisk, true, 1);
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                Arguments.of(List.of(Doing.USES), Doing.DEVELOPS, "column for several roles"),
                Arguments.of(List.of(), Doing.DEVELOPS, "column for producers"),
                Arguments.of(List.of(Doing.DEVELOPS), null, "column for producers"),
                Arguments.of(List.of(Doing.OPERATES), Doing.USES, "column for providers and users"),
                Arguments.of(List.of(Doing.USES), Doing.PROVIDES, "column for several roles"));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void people_and_systems_say_together_what_the_organisation_does(
            List<Doing> people, @org.jspecify.annotations.Nullable Doing system, String column) {
        Derivation d = ISO.derive(
                in(people, List.of(new Systems(new Named("generative", "generative"), system, false, true, 3))), null);
        assertTrue(d.lines().stream().anyMatch(l -> l.arithmetic().contains(column)), d.toString());
    }

    @Test
    void where_nobody_says_what_is_done_with_ai_there_is_no_column() {
        Inputs in = in(List.of(), List.of(new Systems(new Named("generative", "x"), null, false, true, 3)));
        Iso42006.Beyond beyond = assertThrows(Iso42006.Beyond.class, () -> ISO.derive(in, null));
        assertEquals("groups", beyond.field());
        assertTrue(beyond.words().startsWith("Say what they do with AI"), beyond.words());
        assertTrue(ISO.proposed(in).isEmpty());
    }

    @Test
    void a_line_tells_where_several_roles_would_take_less_than_one() {
        RoleTable low = new RoleTable(List.of(new RoleTable.Row(1, Integer.MAX_VALUE, 500, 400, 250)));
        Derivation d =
                Sampled.iso(low, ADDED).derive(in(List.of(Doing.values()), List.of(system(Doing.USES, false))), null);
        assertTrue(
                d.lines().stream()
                        .anyMatch(
                                l -> l.arithmetic()
                                        .contains(
                                                "for several roles, which gives 2.5 days: less than for one of them alone, whose 5 days")),
                d.toString());
    }

    @Test
    void what_the_table_covers_is_told_as_a_limit() {
        Derivation d = ISO.derive(in(List.of(Doing.USES), List.of(system(Doing.USES, false))), null);
        assertTrue(d.lines().stream().anyMatch(l -> l.input().equals("1; up to 5 are in the table")), d.toString());
    }

    @Test
    void high_risk_places_the_days_higher() {
        List<Systems> plain = java.util.Collections.nCopies(3, system(Doing.DEVELOPS, false));
        List<Systems> risky = java.util.Collections.nCopies(3, system(Doing.DEVELOPS, true));
        Derivation less = SCORED.derive(in(List.of(Doing.DEVELOPS), plain), null);
        Derivation more = SCORED.derive(in(List.of(Doing.DEVELOPS), risky), null);
        assertEquals(0, adds(less, "Risk"));
        assertTrue(adds(more, "Risk") > 0);
        assertTrue(more.proposed().total() >= less.proposed().total());
    }

    private static int adds(Derivation d, String rule) {
        Integer adds = d.lines().stream()
                .filter(l -> l.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .adds();
        return adds == null ? 0 : adds;
    }

    @ParameterizedTest
    @MethodSource("any")
    void what_is_left_out_lowers_nothing(Inputs in) {
        List<Place> unsaid = in.places().stream()
                .map(p -> new Place("", "", p.people(), p.central(), p.remote(), p.language()))
                .toList();
        Inputs open = new Inputs(
                in.organisation(),
                in.headcount(),
                in.groups(),
                in.systems(),
                in.products(),
                unsaid,
                in.languages(),
                Writing.UNKNOWN,
                in.regulated(),
                in.frameworks(),
                in.agreements(),
                in.ownControls(),
                in.certificates());
        Derivation said = SCORED.derive(in, null);
        Derivation left = SCORED.derive(open, null);
        assertTrue(left.proposed().total() >= said.proposed().total(), said + " and left out " + left);
    }

    @ParameterizedTest
    @MethodSource("any")
    void a_tie_is_called_one(Inputs in) {
        Derivation d = SCORED.derive(in, null);
        int before = d.lines().stream()
                .takeWhile(l -> !l.rule().equals("Rounding"))
                .map(Line::total)
                .filter(t -> t != null)
                .reduce((_, last) -> last)
                .orElseThrow();
        assertFalse(before % Exact.HALF == Exact.HALF / 2 && d.why().contains("lie nearer"), d.toString());
    }

    @ParameterizedTest
    @CsvSource({"small_ai_startup", "mid_size_technology", "large_enterprise"})
    void what_nobody_chose_is_told_as_a_proposal(String kind) {
        Method m = Sampled.second(CertPro1.METHOD);
        Inputs in = WorkedTimeTest.in(kind, List.of(Sampled.people(5)), 1);
        Derivation proposed = m.derive(in, null);
        assertFalse(proposed.why().contains("person"), proposed.why());
        assertTrue(proposed.lines().stream().noneMatch(l -> l.arithmetic().equals("chosen")));
        Derivation chosen = m.derive(in, proposed.proposed());
        assertTrue(chosen.why().contains("a person chose"), chosen.why());
        assertFalse(chosen.lines().stream().anyMatch(l -> l.input().equals("1 day to 1 day")), chosen.toString());
    }
}
