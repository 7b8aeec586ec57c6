package org.assay.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that one person types in two windows, brought together field by field. What a window has changed stands; of what it
 * has not changed the other's stands. Where both have changed a field, the later text stands in it, and the other beside it.
 *
 * @param fields what stands in the form
 * @param others texts of the other window that do not stand in their fields; never blank
 * @param elsewhere fields that this window has not shown as they stand now, or not with what stands beside them
 */
public record TwoWindows(Map<String, String> fields, Map<String, List<String>> others, Set<String> elsewhere) {
    /** A form that is kept in no other window. */
    public static TwoWindows one(Map<String, String> fields) {
        return new TwoWindows(new LinkedHashMap<>(fields), Map.of(), Set.of());
    }

    /**
     * Brings them together.
     *
     * @param mine what stands in this window
     * @param kept what is kept of the form
     * @param beside texts that stand beside it already
     */
    public static TwoWindows of(
            Map<String, String> mine, OneWindow window, Map<String, String> kept, Map<String, List<String>> beside) {
        Map<String, String> fields = new LinkedHashMap<>(mine);
        Map<String, List<String>> others = new LinkedHashMap<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        beside.forEach((field, texts) -> texts.forEach(t -> put(others, field, t)));
        if (window.tells()) {
            for (String field : kept.keySet()) {
                String theirs = kept.getOrDefault(field, "");
                if (lines(theirs).equals(lines(mine.getOrDefault(field, "")))) {
                    continue;
                }
                Set<String> before = window.changed().get(field);
                if (before == null) {
                    fields.put(field, theirs);
                    if (!window.shows(field, theirs)) {
                        elsewhere.add(field);
                    }
                } else if (before.stream().map(TwoWindows::lines).noneMatch(lines(theirs)::equals)) {
                    put(others, field, theirs);
                }
            }
        }
        others.forEach((field, texts) -> texts.remove(fields.getOrDefault(field, "")));
        others.values().removeIf(List::isEmpty);
        if (window.tells()) {
            others.forEach((field, texts) -> {
                if (!texts.stream().allMatch(t -> window.shows(field, t))) {
                    elsewhere.add(field);
                }
            });
        }
        return new TwoWindows(fields, others, elsewhere);
    }

    /** The same, but for fields that nobody types into: what this window carries along in them stands. */
    public TwoWindows carrying(Set<String> fieldsOfThePage, Map<String, String> mine) {
        if (fieldsOfThePage.isEmpty()) {
            return this;
        }
        Map<String, String> stands = new LinkedHashMap<>(fields);
        fieldsOfThePage.forEach(f -> stands.put(f, mine.getOrDefault(f, "")));
        Map<String, List<String>> besides = new LinkedHashMap<>(others);
        besides.keySet().removeAll(fieldsOfThePage);
        Set<String> there = new LinkedHashSet<>(elsewhere);
        there.removeAll(fieldsOfThePage);
        return new TwoWindows(stands, besides, there);
    }

    /** As a browser gives a text back: it ends lines in its own way, and may leave out a line break before and after. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static void put(Map<String, List<String>> others, String field, String text) {
        List<String> texts = others.computeIfAbsent(field, _ -> new ArrayList<>());
        if (!text.isBlank() && !texts.contains(text)) {
            texts.add(text);
        }
    }

    /** Of two states of a file the one of before; the one that is known where the other is not. */
    static String older(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        long a = rank(one);
        long b = rank(other);
        return a <= b ? one : other;
    }

    private static long rank(String seen) {
        if (!seen.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Long.MAX_VALUE;
        }
        String[] parts = seen.split("\\.", 2);
        return Long.parseLong(parts[0]) * 1_000_000_000L + (parts.length > 1 ? Long.parseLong(parts[1]) : 0);
    }
}
