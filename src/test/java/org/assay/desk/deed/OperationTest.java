package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Role;
import org.assay.desk.Asked;
import org.assay.desk.AttachedFile;
import org.assay.file.Verb;
import org.assay.lifecycle.CertificationMove;
import org.assay.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of operations fits its moves and its forms. */
class OperationTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @EnumSource(Operation.class)
    void a_rule_that_is_answered_beside_a_field_finds_that_field_in_the_form(Operation operation) {
        assertEquals(List.of(), strayed(operation.move().rules(), operation.form()));
    }

    @ParameterizedTest
    @MethodSource("org.assay.desk.deed.Operation#deeds")
    void every_component_of_a_form_is_asked_for(Operation operation) {
        assertEquals(
                List.of(),
                Arrays.stream(operation.form().getRecordComponents())
                        .filter(c -> !c.isAnnotationPresent(Asked.class))
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("org.assay.desk.deed.Operation#deeds")
    void what_is_called_optional_is_taken_empty_and_what_is_not_is_asked_for(Operation operation) {
        Set<String> ruled = operation.move().rules().stream()
                .map(r -> r.stated().field())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        ruled.addAll(AS_A_WHOLE.getOrDefault(operation, Set.of()));
        assertEquals(List.of(), misnamed(operation.form(), ruled).toList());
    }

    /** What a form or a rule that names no box asks for; each is refused where it is left empty. */
    private static final Map<Operation, Set<String>> AS_A_WHOLE = Map.of(
            Operation.SUBMIT_APPLICATION, Set.of("sites", "systems", "units", "supplyChain", "owner", "sponsor"),
            Operation.APPLY_FOR_EXTENSION,
                    Set.of("sites", "systems", "processes", "units", "supplyChain", "owner", "sponsor"),
            Operation.HAND_IN_SOA, Set.of("controls", "justification"),
            Operation.ANSWER_FINDING, Set.of("extent"));

    private static Stream<String> misnamed(Class<?> form, Set<String> ruled) {
        return Arrays.stream(form.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Asked.class))
                .flatMap(c -> {
                    boolean optional = c.getAnnotation(Asked.class).optional()
                            || c.getAnnotation(Asked.class).sometimes();
                    boolean empty =
                            VALIDATOR.validateValue(form, c.getName(), null).isEmpty();
                    boolean asked = !empty || c.getType() == Boolean.class || ruled.contains(c.getName());
                    Stream<String> here = (optional ? empty : asked)
                            ? Stream.of()
                            : Stream.of(form.getSimpleName() + "." + c.getName());
                    return c.getGenericType() instanceof ParameterizedType p
                                    && p.getActualTypeArguments()[0] instanceof Class<?> row
                                    && row.isRecord()
                                    && row != AttachedFile.class
                            ? Stream.concat(here, misnamed(row, ruled))
                            : here;
                });
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void an_operation_is_found_by_its_path_and_belongs_to_somebody(Operation operation) {
        assertEquals(
                operation.is(Trait.APART) ? Optional.empty() : Optional.of(operation), Operation.at(operation.path()));
        assertEquals(Optional.of(operation), Operation.under(operation.journaled()));
        assertTrue(!operation.roles().isEmpty() && !operation.roles().contains(Role.ASSESSOR), operation.path());
    }

    @Test
    void no_two_operations_make_the_same_move() {
        assertEquals(
                Operation.values().length,
                Stream.of(Operation.values())
                        .map(Operation::journaled)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void every_verb_is_decided_by_an_operation_of_its_name(Verb verb) {
        assertEquals(CertificationMove.of(verb), Operation.of(verb).move());
        assertEquals(verb.path(), Operation.of(verb).path());
    }

    private static List<String> strayed(List<Rule> rules, Class<?> form) {
        Set<String> components = Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return rules.stream()
                .filter(r -> r.stated().field() != null
                        && !components.contains(r.stated().field()))
                .map(r -> r.name() + " about " + r.stated().field())
                .toList();
    }
}
