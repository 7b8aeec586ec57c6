package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.AssayTest;
import org.assay.desk.Asked;
import org.assay.desk.deed.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A box that a form calls optional may be left empty: an engagement in which everybody leaves out every one of them. */
@AssayTest
class LeftEmptyTest {
    private final Set<String> leftOut = new HashSet<>();

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void an_engagement_comes_to_its_decision_with_every_optional_box_left_empty() {
        List<String> refused = Engagement.leaving(this::emptied, () -> {
            Engagement e = Engagement.readyToDecide("MINOR");
            String finding = e.finding("F-1");
            Town.on(e.stage2Day);
            e.done(CLIENT, "answer-finding", finding, Papers.answer());
            e.done(CLIENT, "write-to-body", Map.of("subject", "Parking", "text", "Where do you want to park?"));
            e.done(PROGRAMME_MANAGER, "write-to-client", Map.of("subject", "Parking", "text", "In the yard."));
        });
        assertEquals(List.of(), refused);
        assertTrue(leftOut.size() > 2, "left out: " + leftOut);
    }

    private Map<String, ?> emptied(String deed, Map<String, ?> body) {
        Operation operation = Operation.at(deed).orElseThrow();
        Set<String> ruled = operation.move().rules().stream()
                .map(r -> r.stated().field())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return emptied(operation.form(), body, ruled);
    }

    private Map<String, ?> emptied(Class<?> form, Map<String, ?> body, Set<String> ruled) {
        Map<String, Object> left = new HashMap<>(body);
        Arrays.stream(form.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Asked.class) && body.containsKey(c.getName()))
                .filter(c ->
                        c.getType() != Boolean.class) // a mark that is not set says no, and nobody calls it optional
                .forEach(c -> {
                    if (c.getAnnotation(Asked.class).optional()
                            && c.getAnnotation(Asked.class).neededIn() == Asked.Audits.NO_DIFFERENCE
                            && !ruled.contains(c.getName())) {
                        left.remove(c.getName());
                        leftOut.add(form.getSimpleName() + "." + c.getName());
                    } else if (body.get(c.getName()) instanceof List<?> rows
                            && !rows.isEmpty()
                            && rows.getFirst() instanceof Map<?, ?>
                            && c.getGenericType() instanceof java.lang.reflect.ParameterizedType p
                            && p.getActualTypeArguments()[0] instanceof Class<?> element) {
                        left.put(
                                c.getName(),
                                rows.stream()
                                        .map(r -> emptied(element, texts(r), Set.of()))
                                        .toList());
                    }
                });
        return left;
    }

    private static Map<String, Object> texts(Object row) {
        Map<String, Object> all = new HashMap<>();
        ((Map<?, ?>) row).forEach((k, v) -> all.put(String.valueOf(k), v));
        return all;
    }
}
