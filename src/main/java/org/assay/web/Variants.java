package org.assay.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was tried in a form beside what stands in it: up to four, carried along by the form and kept nowhere. */
final class Variants {
    /** Words about what is chosen in the end belong to no variant. */
    static final Set<String> NOT_TRIED = Set.of("justification", "changes");

    private static final int LONGEST = 20_000;

    private final List<Map<String, String>> all;

    private Variants(List<Map<String, String>> all) {
        this.all = all;
    }

    static Variants none() {
        return new Variants(List.of());
    }

    /** As the form carries them; one that cannot be read is left out. */
    static Variants of(Map<String, String> sent) {
        return new Variants(Carried.VARIANTS.stream()
                .map(v -> sent.getOrDefault(v, ""))
                .filter(v -> !v.isEmpty() && v.length() <= LONGEST)
                .map(FormBody::read)
                .map(Variants::tried)
                .toList());
    }

    List<Map<String, String>> all() {
        return all;
    }

    /** A variant by its number, the first being 1; empty where there is none. */
    Optional<Map<String, String>> number(String number) {
        return IntStream.rangeClosed(1, all.size())
                .filter(n -> String.valueOf(n).equals(number))
                .mapToObj(n -> all.get(n - 1))
                .findFirst();
    }

    boolean full() {
        return all.size() == Carried.VARIANTS.size();
    }

    /** With what stands in the form; the same where four are there, or it is among them. */
    Variants with(Map<String, String> typed) {
        Map<String, String> more = tried(typed);
        if (full() || all.contains(more)) {
            return this;
        }
        List<Map<String, String>> longer = new ArrayList<>(all);
        longer.add(more);
        return new Variants(List.copyOf(longer));
    }

    private static Map<String, String> tried(Map<String, String> typed) {
        Map<String, String> some = new LinkedHashMap<>();
        typed.forEach((field, words) -> {
            if (!NOT_TRIED.contains(field) && !field.contains(":") && !words.isBlank()) {
                some.put(field, words);
            }
        });
        return some;
    }

    /** How the form carries one along. */
    static String carried(Map<String, String> variant) {
        return variant.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
