package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.file.Deed;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.rule.Rule;
import org.assay.rule.ShortNoticeRule;
import org.assay.rule.TimeRule;
import org.assay.rule.Weighed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A second person is another human being, and no other entry of the same one. */
class UnderAnotherEntryTest {
    private static final Person OTHER = new Person(UUID.fromString("00000000-0000-0000-0000-00000000beef"));

    static Arguments[] rules() {
        return new Arguments[] {
            Arguments.of(
                    ShortNoticeRule.TEAM_IS_CLEARED_BY_ANOTHER, "Nobody of the team looks at it in the client's place"),
            Arguments.of(
                    TimeRule.ANOTHER_PERSON_APPROVES, "Who determined the days approves them where nobody else may")
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void two_entries_of_one_human_are_one(Rule rule, String situation) {
        Case c = Objects.requireNonNull(CasesOfSituations.all().get(situation));
        assertInstanceOf(
                Weighed.Broken.class,
                weighed(rule, c, Map.of(OTHER.id(), c.person().id())));
        assertInstanceOf(Weighed.Kept.class, weighed(rule, c, Map.of()));
    }

    private static Weighed weighed(Rule rule, Case c, Map<UUID, UUID> humans) {
        People people = new People(c.people().dossiers(), humans, c.people().bodysTies());
        return rule.weigh(new Case(
                c.file(), OTHER, Deed.plain(c.deed().subject(), c.deed().on()), c.today(), c.law(), people));
    }
}
