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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.desk.Asked;
import org.assay.desk.AttachedFile;

/** Reads a form that was filled in, component by component, into the JSON that the API takes. */
final class Filled {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[\\d{1,3}]");

    private Filled() {}

    /** Whether a form asks for a field, by the name that a page gives it. */
    static boolean asks(Class<?> form, String field) {
        String[] path = field.split("\\.", 2);
        Matcher row = ROW.matcher(path[0]);
        String name = row.matches() ? row.group(1) : path[0];
        return Boxes.asked(form).filter(c -> c.getName().equals(name)).anyMatch(c -> {
            Class<?> element = Boxes.element(c);
            if (element == AttachedFile.class) {
                return path.length == 2;
            }
            if (row.matches()) {
                return c.getType() == List.class && element != null && path.length == 2 && asks(element, path[1]);
            }
            return c.getType() == Set.class || (path.length == 1 && c.getType() != List.class);
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
        if (element == AttachedFile.class) {
            node.set(c.getName(), files(name, typed));
        } else if (type == List.class && element != null) {
            node.set(
                    c.getName(),
                    rows(name, element, c.getAnnotation(Asked.class).keyed(), typed));
        } else if (type == Set.class) {
            set(node, c.getName(), name, element, typed);
        } else if (type == Boolean.class || type == boolean.class) {
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

    /** The files that are ticked; what is wrong with one of them is said of all. */
    private static ArrayNode files(String name, Typed typed) {
        ArrayNode files = JsonNodeFactory.instance.arrayNode();
        typed.asOne(name);
        typed.ticked(name).forEach(id -> {
            if (org.assay.web.Asked.id(id).isPresent()) {
                files.addObject().put("id", id);
            } else {
                typed.complain(name, "Choose from the list");
            }
        });
        return files;
    }

    /** The rows that hold something; in a keyed list a row that holds no more than its key was not touched. */
    private static ArrayNode rows(String name, Class<?> element, boolean keyed, Typed typed) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<Integer> numbers = new ArrayList<>();
        for (int i : typed.numbers(name)) {
            String prefix = name + "[" + i + "].";
            boolean filled = Boxes.asked(element)
                    .skip(keyed ? 1 : 0)
                    .anyMatch(c -> !typed.value(prefix + c.getName()).isBlank() || typed.filled(prefix + c.getName()));
            if (filled) {
                ObjectNode row = rows.addObject();
                numbers.add(i);
                Boxes.asked(element).forEach(c -> put(row, c, prefix, typed));
            }
        }
        typed.rows(name, numbers);
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
        } else if (text.matches(whole ? "-?\\d{1,9}" : "\\d{1,4}(\\.\\d{1,2})?")) {
            if (whole) {
                node.put(c.getName(), Integer.parseInt(text));
            } else {
                node.put(c.getName(), new BigDecimal(text));
            }
        } else {
            typed.complain(name, whole ? "Enter a whole number" : "Enter a number, such as 1.5");
            node.putNull(c.getName());
        }
    }

    private static String label(RecordComponent c) {
        return c.getAnnotation(Asked.class).value().toLowerCase(java.util.Locale.ROOT);
    }
}
