package org.assay.desk.deed;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.access.Role;
import org.assay.desk.decision.DecisionForm;
import org.assay.lifecycle.CertificationMove;
import org.assay.register.certification.Audience;
import org.assay.rule.ChangeRule;
import org.assay.rule.DecisionRule;
import org.assay.rule.FindingRule;
import org.assay.rule.ReportRule;
import org.assay.rule.Rule;
import org.assay.rule.Wording;
import org.assay.rule.WordingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever box the client reads is held against the phrasings of advice: a box that is new is so as well. */
class ToldWordsTest {
    private static final Set<Rule> NO_ADVICE = Set.of(
            WordingRule.WORDS_GIVE_NO_ADVICE,
            ReportRule.REPORT_GIVES_NO_ADVICE,
            ReportRule.LETTER_GIVES_NO_ADVICE,
            ChangeRule.CHANGE_ANSWER_GIVES_NO_ADVICE,
            DecisionRule.REASON_GIVES_NO_ADVICE,
            FindingRule.STATEMENT_GIVES_NO_ADVICE);

    /** What the body types and the client reads, and what becomes of it with the client. */
    static Stream<Operation> told() {
        return Operation.deeds().stream()
                .filter(o -> o.audience() == Audience.CLIENT)
                .filter(o -> o.roles().stream().anyMatch(r -> !r.equals(Role.CLIENT)))
                .filter(o -> !own(o).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("told")
    void nothing_that_the_client_reads_goes_out_unweighed(Operation operation) {
        weighed(operation.move().rules(), operation + " tells the client " + own(operation));
    }

    @ParameterizedTest
    @EnumSource(CertificationMove.class)
    void no_reason_of_a_decision_does(CertificationMove move) {
        weighed(move.rules(), move.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            names = {"ASK_QUESTION", "DISPOSE_OF_QUESTION"})
    void nor_does_a_question_of_the_team_which_becomes_what_the_client_reads(Operation operation) {
        weighed(operation.move().rules(), operation.name());
    }

    /** What is not the writer's own is listed once and by name; the list is read here, so that it grows with a reason only. */
    @Test
    void these_boxes_hold_what_was_seen_or_how_something_is_called() {
        Set<String> others = Operation.deeds().stream()
                .filter(o -> o.audience() == Audience.CLIENT)
                .filter(o -> o.roles().stream().anyMatch(r -> !r.equals(Role.CLIENT)))
                .flatMap(o -> texts("", o.form())
                        .filter(t -> !Wording.isOwn(t))
                        .map(t -> o.form().getSimpleName() + "." + t))
                .collect(toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "FollowUpForm.seen",
                        "PlanForm.sessions.time",
                        "ProofForm.address",
                        "ProofForm.name",
                        "ProofForm.scopeSentence",
                        "RaisingForm.clause",
                        "RaisingForm.control",
                        "ReissueForm.address",
                        "ReissueForm.name",
                        "ReissueForm.scopeSentence",
                        "ReissueForm.soaVersion",
                        "ScheduleForm.visits.site",
                        "VisitForm.site")),
                others);
    }

    @Test
    void a_decision_is_told_with_these_words() {
        assertEquals(
                List.of("reason", "groundWords", "refusedPart", "deviation", "leavesWith", "sheet"),
                texts("", DecisionForm.class).toList());
    }

    private static void weighed(List<Rule> rules, String what) {
        assertTrue(rules.stream().anyMatch(NO_ADVICE::contains), what);
        assertTrue(rules.contains(WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED), what);
    }

    private static List<String> own(Operation operation) {
        return texts("", operation.form()).filter(Wording::isOwn).toList();
    }

    /** The texts of a form and of its lines. */
    private static Stream<String> texts(String place, Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(c -> texts(place, c));
    }

    private static Stream<String> texts(String place, RecordComponent c) {
        if (c.getType() == String.class) {
            return Stream.of(place + c.getName());
        }
        return c.getType() == List.class
                        && c.getGenericType() instanceof ParameterizedType list
                        && line(list) instanceof Class<?> line
                        && line.isRecord()
                ? texts(place + c.getName() + ".", line)
                : Stream.empty();
    }

    private static Type line(ParameterizedType list) {
        return list.getActualTypeArguments()[0];
    }
}
