package org.assay.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Asked;

/** Reads a form that was filled in, component by component, into the JSON that the API takes. */
final class Filled {
    private Filled() {}

    /** Closes up the empty rows of every list. */
    static void closeUp(Class<?> form, Map<String, String> fields) {
        Boxes.asked(form).filter(c -> c.getType() == List.class).forEach(c -> {
            Class<?> element = Boxes.element(c);
            if (element != null) {
                Rows.sent(
                        c.getName(),
                        Boxes.asked(element).map(RecordComponent::getName).toList(),
                        c.getAnnotation(Asked.class).keyed(),
                        fields);
            }
        });
    }

    static ObjectNode json(Class<?> form, Typed typed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Boxes.asked(form).forEach(c -> put(node, c, "", typed));
        return node;
    }

    private static void put(ObjectNode node, RecordComponent c, String prefix, Typed typed) {
        String name = prefix + c.getName();
        Class<?> type = c.getType();
        Class<?> element = Boxes.element(c);
        if (type == List.class && element != null) {
            node.set(c.getName(), rows(name, element, typed));
        } else if (type == Set.class) {
            set(node, c.getName(), name, element, typed);
        } else if (type == Boolean.class) {
            node.put(c.getName(), typed.is(name, "true"));
        } else if (type == LocalDate.class) {
            LocalDate day = typed.day(name, "the day: " + label(c));
            node.put(c.getName(), day == null ? null : day.toString());
        } else if (type == Integer.class || type == BigDecimal.class) {
            number(node, c, name, typed);
        } else if (type == UUID.class) {
            UUID id = typed.id(name);
            node.put(c.getName(), id == null ? null : id.toString());
        } else if (type.isEnum()) {
            node.put(c.getName(), typed.choiceOf(name, type));
        } else {
            node.put(c.getName(), typed.words(name));
        }
    }

    private static ArrayNode rows(String name, Class<?> element, Typed typed) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; typed.filled(name + "[" + i + "]"); i++) {
            ObjectNode row = rows.addObject();
            String prefix = name + "[" + i + "].";
            Boxes.asked(element).forEach(c -> put(row, c, prefix, typed));
        }
        return rows;
    }

    private static void set(
            ObjectNode node,
            String key,
            String name,
            @org.jspecify.annotations.Nullable Class<?> element,
            Typed typed) {
        ArrayNode all = node.putArray(key);
        List<String> values = new ArrayList<>();
        if (element != null && element.isEnum()) {
            Arrays.stream(element.getEnumConstants())
                    .map(Object::toString)
                    .filter(e -> typed.is(name + "." + e, "true"))
                    .forEach(values::add);
        } else {
            Arrays.stream(typed.get(name).split("[,;\\s]+"))
                    .filter(s -> !s.isBlank())
                    .forEach(values::add);
            typed.below(name).entrySet().stream()
                    .filter(e -> e.getValue().equals("true"))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .forEach(values::add);
        }
        values.stream().distinct().forEach(all::add);
    }

    private static void number(ObjectNode node, RecordComponent c, String name, Typed typed) {
        String text = typed.get(name).strip().replace(',', '.');
        boolean whole = c.getType() == Integer.class;
        if (text.isEmpty()) {
            node.putNull(c.getName());
        } else if (text.matches(whole ? "\\d{1,9}" : "\\d{1,4}(\\.\\d{1,2})?")) {
            node.put(c.getName(), new BigDecimal(text));
        } else {
            typed.complain(name, whole ? "Enter a whole number" : "Enter a number, such as 1.5");
            node.putNull(c.getName());
        }
    }

    private static String label(RecordComponent c) {
        return c.getAnnotation(Asked.class).value().toLowerCase(java.util.Locale.ROOT);
    }
}
