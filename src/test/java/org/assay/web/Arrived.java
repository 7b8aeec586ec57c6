package org.assay.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.desk.Asked;
import org.assay.desk.Form;

/** What an operation is given of a form that a browser has sent, set beside what was typed. */
public final class Arrived {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(.*)");

    private Arrived() {}

    /** The fields that a form asks for at its top, as its boxes are named. */
    public static List<String> asked(Class<? extends Form> form) {
        return Boxes.asked(form).map(RecordComponent::getName).toList();
    }

    /**
     * What differs between what was typed and what arrives; empty where nothing does.
     *
     * @param typed every box in which something stands, by its name
     * @param body as the browser sent it
     */
    public static List<String> differences(Class<? extends Form> form, Map<String, String> typed, String body) {
        Typed sent = Typed.sent(FormBody.read(body));
        sent.known(f -> Filled.asks(form, f));
        Map<String, String> arrived = new TreeMap<>();
        flatten("", Filled.json(form, sent), arrived);
        sent.below("attestations").forEach((rule, words) -> arrived.put("attestations." + rule, words));
        List<String> differing = new ArrayList<>();
        arrived.keySet().removeAll(Boxes.carried(form));
        arrived.values().removeIf(v -> v.isEmpty() || v.equals("false"));
        sent.unread().forEach(f -> differing.add("nobody asks for " + f));
        sent.complaints().forEach(c -> differing.add(c.field() + ": " + c.message()));
        numbered(form, typed).forEach((field, value) -> {
            if (value.equals(arrived.get(field))) {
                arrived.remove(field);
                return;
            }
            List<String> several = List.of(value.split("[,;\\s]+")).stream()
                    .map(v -> field + "." + v)
                    .toList();
            if (!arrived.keySet().containsAll(several)) {
                differing.add(field + " was typed “" + value + "”, arrived “" + arrived.get(field) + "”");
            }
            several.forEach(arrived::remove);
        });
        arrived.forEach((field, value) -> differing.add("nobody typed “" + value + "” into " + field));
        return differing;
    }

    /** The rows that hold more than their key, one after the other: what is left out between them does not arrive. */
    private static Map<String, String> numbered(Class<? extends Form> form, Map<String, String> typed) {
        Map<String, TreeSet<Integer>> filled = new TreeMap<>();
        typed.keySet().forEach(field -> {
            Matcher row = ROW.matcher(field);
            if (row.matches() && !row.group(3).equals(key(form, row.group(1)))) {
                filled.computeIfAbsent(row.group(1), _ -> new TreeSet<>()).add(Integer.valueOf(row.group(2)));
            }
        });
        Map<String, String> numbered = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            Matcher row = ROW.matcher(field);
            if (!row.matches()) {
                numbered.put(field, value);
                return;
            }
            TreeSet<Integer> rows = filled.getOrDefault(row.group(1), new TreeSet<>());
            int number = Integer.parseInt(row.group(2));
            if (rows.contains(number)) {
                numbered.put(row.group(1) + "[" + rows.headSet(number).size() + "]." + row.group(3), value);
            }
        });
        return numbered;
    }

    /** The first box of a row, where that alone is no more than a proposal; empty elsewhere. */
    private static String key(Class<? extends Form> form, String list) {
        return Boxes.asked(form)
                .filter(c ->
                        c.getName().equals(list) && c.getAnnotation(Asked.class).keyed())
                .map(Boxes::element)
                .flatMap(e -> e == null
                        ? java.util.stream.Stream.empty()
                        : Boxes.asked(e).limit(1))
                .map(RecordComponent::getName)
                .findFirst()
                .orElse("");
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> fields) {
        node.properties().forEach(e -> {
            String name = prefix + e.getKey();
            JsonNode value = e.getValue();
            if (!value.isArray()) {
                fields.put(name, value.isNull() ? "" : value.asText());
            } else {
                for (int i = 0; i < value.size(); i++) {
                    if (value.get(i).isObject()) {
                        flatten(name + "[" + i + "].", value.get(i), fields);
                    } else {
                        fields.put(name + "." + value.get(i).asText(), "true");
                    }
                }
            }
        });
    }
}
