package org.assay.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.deed.Drafts;
import org.assay.desk.deed.RecordsOfAFile;

/**
 * A field that somebody has recorded otherwise while it was typed: what is on record now, and what was before.
 *
 * @param before empty where nothing was
 */
public record Raced(String field, String now, String before) {
    private static final Pattern IN_A_ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.(.*)");

    /**
     * The fields of a form that were recorded otherwise meanwhile; none where nothing that was typed was recorded.
     *
     * @param mine what was typed, by its field
     * @param same every record of the same deed on the same thing, the oldest first
     * @param since ids of the records that were made meanwhile
     */
    static List<Raced> of(
            Class<? extends Form> form, Map<String, String> mine, List<RecordsOfAFile.Told> same, Set<UUID> since) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        for (RecordsOfAFile.Told record : same) {
            if (!(record.form() instanceof ObjectNode said)) {
                continue;
            }
            Map<String, String> fields = placed(form, mine, Drafts.fields(said));
            if (since.contains(record.id())) {
                now.putAll(fields);
            } else if (now.isEmpty()) {
                before.putAll(fields);
            }
        }
        List<Raced> raced = new ArrayList<>();
        now.forEach((field, text) -> {
            String was = before.getOrDefault(field, "");
            if (!text.equals(was) && !text.equals(mine.getOrDefault(field, "")) && !(text.isBlank() && was.isBlank())) {
                raced.add(new Raced(field, text, was));
            }
        });
        return raced;
    }

    /** The lines of a keyed list where the form has the lines on the same; those that it has not are left out. */
    private static Map<String, String> placed(
            Class<? extends Form> form, Map<String, String> mine, Map<String, String> recorded) {
        Map<String, String> keys = keys(form);
        Map<String, String> placed = new LinkedHashMap<>();
        recorded.forEach((field, text) -> {
            Matcher row = IN_A_ROW.matcher(field);
            String key = row.matches() ? keys.get(row.group(1)) : null;
            if (key == null) {
                placed.put(field, "null".equals(text) ? "" : text);
                return;
            }
            String about = recorded.getOrDefault(row.group(1) + "[" + row.group(2) + "]." + key, "");
            mine.entrySet().stream()
                    .filter(e -> e.getValue().strip().equals(about.strip()))
                    .map(e -> IN_A_ROW.matcher(e.getKey()))
                    .filter(m -> m.matches()
                            && m.group(1).equals(row.group(1))
                            && m.group(3).equals(key))
                    .findFirst()
                    .ifPresent(m -> placed.put(
                            row.group(1) + "[" + m.group(2) + "]." + row.group(3), "null".equals(text) ? "" : text));
        });
        return placed;
    }

    /** The component by which the lines of each keyed list are told apart. */
    private static Map<String, String> keys(Class<? extends Form> form) {
        return Boxes.asked(form)
                .filter(c -> c.getAnnotation(Asked.class).keyed())
                .collect(Collectors.toMap(c -> c.getName(), c -> Boxes.asked(Objects.requireNonNull(Boxes.element(c)))
                        .findFirst()
                        .orElseThrow()
                        .getName()));
    }
}
