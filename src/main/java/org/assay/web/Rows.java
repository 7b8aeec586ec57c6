package org.assay.web;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of a repeated part of a form, some of them perhaps empty. */
record Rows(String list, int count) {
    private static final Pattern NAME = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.\\w+");

    /** The rows that were sent, moved up over empty ones, so that the desk counts them as the form does. */
    static Rows sent(String list, List<String> parts, Map<String, String> form) {
        return sent(list, parts, false, form);
    }

    /** The same; in a keyed list a row that holds no more than its first part is empty. */
    static Rows sent(String list, List<String> parts, boolean keyed, Map<String, String> form) {
        SortedSet<Integer> rows = new TreeSet<>();
        for (String name : form.keySet()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && matcher.group(1).equals(list)) {
                rows.add(Integer.valueOf(matcher.group(2)));
            }
        }
        int next = 0;
        for (int row : rows) {
            Row from = new Row(list, row);
            boolean empty = parts.stream().skip(keyed ? 1 : 0).allMatch(p -> form.getOrDefault(from.field(p), "")
                    .isBlank());
            Row to = new Row(list, next);
            if (!empty && next++ < row) {
                parts.forEach(p -> move(form, from.field(p), to.field(p)));
            }
        }
        return new Rows(list, rows.size());
    }

    private static void move(Map<String, String> form, String from, String to) {
        String value = form.remove(from);
        form.put(to, value == null ? "" : value);
    }

    /** One row more, if it is this list that more was asked of. */
    Rows longer(String asked) {
        return asked.equals(list) ? new Rows(list, count + 1) : this;
    }

    List<Row> all() {
        return IntStream.range(0, count).mapToObj(i -> new Row(list, i)).toList();
    }

    /** The rows in which something stands. */
    List<Row> filled(Typed typed) {
        return all().stream()
                .filter(row -> !typed.below(list + "[" + row.index() + "]").values().stream()
                        .allMatch(String::isBlank))
                .toList();
    }
}
