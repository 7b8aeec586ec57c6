package org.assay.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody types into a form, from what a program would send. */
final class Typing {
    private static final Pattern READ = Pattern.compile("name=\"form:read\" value=\"([0-9a-f]{64})\"");

    private Typing() {}

    /** By what a form knows the letter that it shows. */
    static String letterRead(HttpResponse<String> form) {
        Matcher read = READ.matcher(form.body());
        if (!read.find()) {
            throw new AssertionError("no letter is shown: " + form.body());
        }
        return read.group(1);
    }

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
