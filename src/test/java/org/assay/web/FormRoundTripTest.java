package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.desk.Asked;
import org.assay.desk.AttachedFile;
import org.assay.desk.Form;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.ProposalsForADeed;
import org.assay.register.Canonical;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a form can hold, the boxes of its page hold as well: put into them and read again it is what it was. */
class FormRoundTripTest {
    private static final int TIMES = 200;

    private static final List<String> TEXTS = List.of(
            "as it stands",
            "Ä „quoted“ & <b> 100 % + 'x' \\ ;,é",
            "one line\nand another\n\n  indented",
            "A.6.2.2",
            "true",
            "0",
            "x, y; z",
            " with blanks around ");

    static Stream<Class<? extends Form>> forms() {
        return Stream.of(Operation.values())
                .<Class<? extends Form>>map(Operation::form)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_a_form_holds_its_boxes_hold(Class<? extends Form> form) {
        Random random = new Random(20_261_122);
        for (int i = 0; i < TIMES; i++) {
            Form was = Canonical.read(any(form, random, false).toString(), form);
            Map<String, String> fields = new LinkedHashMap<>();
            ProposalsForADeed.flatten("", Canonical.read(Canonical.text(was), JsonNode.class), fields);
            fields.values().removeIf(v -> v.equals("null"));
            Typed typed = Typed.nothing(fields);
            Form is = Canonical.read(Filled.json(form, typed).toString(), form);
            assertEquals(List.of(), typed.complaints(), () -> was.toString());
            assertEquals(was, is, fields::toString);
        }
    }

    /** Some content of a form, where nothing need make sense. */
    private static ObjectNode any(Class<?> form, Random random, boolean whole) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Boxes.asked(form).forEach(c -> {
            boolean left = !whole && random.nextInt(4) == 0 && mayBeLeft(c);
            JsonNode value = left ? JsonNodeFactory.instance.nullNode() : any(c, random);
            if (!value.isNull()) {
                node.set(c.getName(), value);
            }
        });
        return node;
    }

    private static boolean mayBeLeft(RecordComponent c) {
        return !c.getType().isPrimitive()
                && c.getType() != Boolean.class
                && c.getType() != List.class
                && c.getType() != Set.class;
    }

    private static JsonNode any(RecordComponent c, Random random) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Class<?> type = c.getType();
        Class<?> element = Boxes.element(c);
        if (element == AttachedFile.class) {
            ArrayNode files = json.arrayNode();
            Set<String> ids = new TreeSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                ids.add(id(random));
            }
            ids.forEach(id -> files.addObject().put("id", id));
            return files;
        }
        if (type == List.class && element != null) {
            ArrayNode rows = json.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                rows.add(any(element, random, true));
            }
            return rows;
        }
        if (type == Set.class && element != null) {
            ArrayNode all = json.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                all.add(one(element, c, random, true));
            }
            return all;
        }
        return one(type, c, random, false);
    }

    private static JsonNode one(Class<?> type, RecordComponent c, Random random, boolean several) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return json.textNode(((Enum<?>) all[random.nextInt(all.length)]).name());
        }
        if (type == UUID.class) {
            return json.textNode(id(random));
        }
        if (type == LocalDate.class) {
            return json.textNode(
                    LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000)).toString());
        }
        if (type == Boolean.class || type == boolean.class) {
            return json.booleanNode(random.nextBoolean());
        }
        if (type == Integer.class) {
            return json.numberNode(random.nextInt(1000));
        }
        if (type == BigDecimal.class) {
            return json.numberNode(
                    new BigDecimal(List.of("1", "0.5", "12.25", "300").get(random.nextInt(4))));
        }
        if (type == String.class) {
            boolean chosen = several || c.getAnnotation(Asked.class).from() != Asked.Choices.ITS_TYPE;
            return json.textNode(chosen ? "A." + random.nextInt(20) : TEXTS.get(random.nextInt(TEXTS.size())));
        }
        throw new AssertionError("Say what a " + type + " may be: " + c);
    }

    private static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
