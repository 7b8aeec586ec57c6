package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may do, and what bars her. */
class PeopleTest {
    private static final LocalDate FROM = LocalDate.parse("2024-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-11-22");
    private static final UUID CLIENT = UUID.randomUUID();
    private static final Person PERSON = new Person(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "generative/technology_saas, generative/technology_saas, true",
        "generative/technology_saas, generative/public_sector, false",
        "generative/technology_saas, deep_learning/technology_saas, false",
        "generative/*, generative/public_sector, true",
        "generative/*, deep_learning/public_sector, false",
        "*/technology_saas, autonomous/technology_saas, true",
        "*/*, autonomous/transport, true",
        "generative/technology_saas, */*, false",
        "generative/technology_saas, '', false",
    })
    void an_area_covers_itself_and_a_star_covers_all(String area, String asked, boolean covered) {
        Competence competence = auditing(area);
        assertEquals(covered, competence.covers(Function.AUDITING, Standard.AIMS, asked, FROM));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2026-11-22, true", "2026-11-23, false"})
    void a_competence_is_valid_on_its_first_and_on_its_last_day(LocalDate day, boolean valid) {
        assertEquals(valid, dossier(auditing("*/*")).mayDo(Function.AUDITING, Standard.AIMS, "a/b", day));
    }

    @Test
    void a_competence_is_for_one_function_and_one_standard() {
        Dossier dossier = dossier(auditing("*/*"));
        assertFalse(dossier.mayDo(Function.LEADING, Standard.AIMS, "a/b", FROM));
        assertFalse(dossier.mayDo(Function.AUDITING, Standard.QMS, "a/b", FROM));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULTANCY, 2026-11-29, true",
        "CONSULTANCY, 2026-11-30, false",
        "FAMILY, 2024-11-30, true",
        "FAMILY, 2024-12-01, false",
        "EMPLOYMENT, 2023-12-31, false"
    })
    void a_tie_bars_two_years_after_its_end_where_its_kind_cools_off(TieKind kind, LocalDate day, boolean barred) {
        Tie tie = new Tie(CLIENT, kind, FROM, LocalDate.parse("2024-11-30"));
        assertEquals(barred, tie.barsOn(day, 2));
    }

    @Test
    void a_lasting_tie_bars() {
        assertTrue(new Tie(CLIENT, TieKind.TRAINING, FROM, null).barsOn(LocalDate.parse("2099-01-01"), 2));
    }

    @Test
    void who_is_unknown_has_an_empty_dossier() {
        Dossier dossier = People.NOBODY.of(PERSON);
        assertEquals(PERSON, dossier.person());
        assertFalse(dossier.mayDo(Function.DECISION, Standard.AIMS, "a/b", FROM));
        assertEquals(List.of(), dossier.ties(CLIENT));
    }

    @Test
    void who_is_known_has_hers_and_the_body_has_its_own_ties() {
        Tie tie = new Tie(CLIENT, TieKind.OTHER, FROM, null);
        Dossier dossier = new Dossier(PERSON, List.of(), List.of(tie), Experience.UNKNOWN);
        People people = new People(Map.of(PERSON.id(), dossier), List.of(tie));
        assertEquals(dossier, people.of(PERSON));
        assertEquals(List.of(tie), people.of(PERSON).ties(CLIENT));
        assertEquals(List.of(), people.of(PERSON).ties(UUID.randomUUID()));
        assertEquals(List.of(tie), people.bodysTies(CLIENT));
    }

    @Test
    void nonsense_is_no_competence_and_no_tie() {
        assertThrows(IllegalArgumentException.class, () -> auditing("everything"));
        assertThrows(IllegalArgumentException.class, () -> new Tie(CLIENT, TieKind.OTHER, FROM, FROM.minusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Competence(Function.AUDITING, Standard.AIMS, "*/*", FROM, FROM.minusDays(1)));
    }

    private static Competence auditing(String area) {
        return new Competence(Function.AUDITING, Standard.AIMS, area, FROM, UNTIL);
    }

    private static Dossier dossier(Competence competence) {
        return new Dossier(PERSON, List.of(competence), List.of(), Experience.UNKNOWN);
    }

    @Test
    void entries_of_one_human_being_are_one_and_others_are_not() {
        Person once = new Person(new UUID(1, 1));
        Person again = new Person(new UUID(1, 2));
        Person third = new Person(new UUID(1, 3));
        Person other = new Person(new UUID(1, 4));
        People people = new People(Map.of(), Map.of(again.id(), once.id(), third.id(), once.id()), List.of());
        assertTrue(people.areOne(once, again));
        assertTrue(people.areOne(again, third));
        assertFalse(people.areOne(other, once));
        assertEquals(Set.of(once, again, third), people.entries(again).collect(java.util.stream.Collectors.toSet()));
        assertEquals(List.of(other), people.entries(other).toList());
    }
}
