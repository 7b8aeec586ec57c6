package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Role;
import org.assay.desk.Words;
import org.assay.register.certification.Audience;
import org.assay.rule.Rule;
import org.assay.rule.Wording;
import org.assay.rule.WordingRule;
import org.junit.jupiter.api.Test;

/** Free text of the body is held against advice (ISO/IEC 17021-1, 5.2.5), or it is said here why nobody outside reads it. */
class WordsOfFormsTest {
    private static final String STAYS = "The body alone reads it: it stands on no paper and no page of the client.";
    private static final String OF_HERSELF = "It is what somebody says of herself, to the body.";

    private static final Map<Operation, String> UNWEIGHED = new EnumMap<>(Map.ofEntries(
            Map.entry(Operation.HOLD_APPLICATION, STAYS),
            Map.entry(Operation.RESUME_APPLICATION, STAYS),
            Map.entry(Operation.APPROVE_TIME, STAYS),
            Map.entry(Operation.PROGRAMME_UNANNOUNCED, STAYS),
            Map.entry(Operation.DECLARE_FREEDOM, OF_HERSELF),
            Map.entry(Operation.CONFIRM_TEAM, STAYS),
            Map.entry(Operation.CLEAR_TEAM, STAYS),
            Map.entry(Operation.START_AUDIT, STAYS),
            Map.entry(Operation.RECORD_TIME, STAYS),
            Map.entry(Operation.APPROVE_SHORTFALL, STAYS),
            Map.entry(Operation.APPROVE_LOOK, STAYS),
            Map.entry(Operation.RETURN_REPORT, STAYS),
            Map.entry(Operation.REVIEW_REPORT, STAYS),
            Map.entry(Operation.REGRADE_UNTOLD_FINDING, STAYS),
            Map.entry(Operation.DROP_FINDING, STAYS),
            Map.entry(Operation.CONFIRM_LATE_ENTRY, STAYS),
            Map.entry(Operation.PROPOSE_DOWNGRADE, STAYS),
            Map.entry(Operation.PROPOSE_WITHDRAWAL, STAYS),
            Map.entry(Operation.GIVE_INFORMATION, STAYS),
            Map.entry(Operation.WITHDRAW_QUESTION, STAYS),
            Map.entry(Operation.SETTLE_CONDITION, STAYS),
            Map.entry(Operation.REISSUE_CERTIFICATE, STAYS)));

    @Test
    void what_the_body_writes_is_held_against_advice_or_stays_with_it() {
        Set<Operation> unweighed = Operation.deeds().stream()
                .filter(o -> !o.roles().equals(List.of(Role.CLIENT)))
                .filter(o -> writes(o.form()))
                .filter(o -> !weighs(o.move().rules()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(UNWEIGHED.keySet()), unweighed);
    }

    @Test
    void nothing_that_a_client_may_read_is_left_out() {
        assertEquals(
                List.of(),
                UNWEIGHED.keySet().stream()
                        .filter(o -> o.audience() == Audience.CLIENT)
                        .toList());
    }

    private static boolean weighs(List<Rule> rules) {
        return rules.stream().anyMatch(r -> r.name().endsWith("_NO_ADVICE"))
                && rules.contains(WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED);
    }

    /** Whether a form, or a line of it, has a box for words of the writer's own. */
    private static boolean writes(Class<?> form) {
        return Arrays.stream(form.getRecordComponents()).anyMatch(WordsOfFormsTest::writes);
    }

    private static boolean writes(RecordComponent c) {
        if (c.getType() == String.class) {
            return Wording.isOwn(c.getName())
                    && (c.isAnnotationPresent(Words.class)
                            || c.getAnnotatedType().isAnnotationPresent(Words.class)
                            || c.getAccessor().isAnnotationPresent(Words.class));
        }
        return lines(c.getGenericType()).filter(Class::isRecord).anyMatch(WordsOfFormsTest::writes);
    }

    private static Stream<Class<?>> lines(Type type) {
        return type instanceof ParameterizedType p
                ? Arrays.stream(p.getActualTypeArguments()).flatMap(WordsOfFormsTest::lines)
                : Stream.of((Class<?>) type);
    }
}
