package org.assay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody types into a form, from what a program would send. */
final class Typing {
    private Typing() {}

    static Map<String, String> flat(Map<String, Object> body) {
        Map<String, String> typed = new LinkedHashMap<>();
        body.forEach((name, value) -> put(typed, name, value));
        return typed;
    }

    private static void put(Map<String, String> typed, String name, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((k, v) -> put(typed, name + "." + k, v));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Map<?, ?> -> {
                for (int i = 0; i < list.size(); i++) {
                    put(typed, name + "[" + i + "]", list.get(i));
                }
            }
            case List<?> list ->
                typed.put(name, list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            default -> typed.put(name, String.valueOf(value));
        }
    }
}
