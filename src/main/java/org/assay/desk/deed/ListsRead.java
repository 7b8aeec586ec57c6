package org.assay.desk.deed;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.desk.Asked;

/** Lists of a form as they are read afterwards: a line for each card or choice, box by box. */
final class ListsRead {
    /** A text of a box as people read it, by the type of the box. */
    interface Reading {
        String read(Asked asked, Class<?> type, String text);
    }

    private ListsRead() {}

    /** What the lines of a list are; {@code Object} where the component is none. */
    static Class<?> lineOf(RecordComponent list) {
        Type type = list.getGenericType();
        Type of = type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
        return of instanceof Class<?> plain
                ? plain
                : of instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw
                        ? raw
                        : Object.class;
    }

    /** Each line in one; lines without a word are left out. */
    static List<String> lines(JsonNode list, Class<?> of, Asked asked, Reading reading) {
        List<String> lines = new ArrayList<>();
        list.forEach(line -> {
            String words =
                    line.isValueNode() ? value(line, of, asked, reading) : of.isRecord() ? card(line, of, reading) : "";
            if (!words.isBlank()) {
                lines.add(words);
            }
        });
        return lines;
    }

    /** {@code FareSense · Purpose and intended use: … · In scope: Yes}: the first box is what the card is called. */
    private static String card(JsonNode line, Class<?> of, Reading reading) {
        List<String> boxes = new ArrayList<>();
        for (RecordComponent c : of.getRecordComponents()) {
            Asked asked = c.getAnnotation(Asked.class);
            JsonNode found = line.path(c.getName());
            String words = asked == null
                    ? ""
                    : found.isArray()
                            ? lines(found, lineOf(c), asked, reading).stream().collect(Collectors.joining(", "))
                            : value(found, c.getType(), asked, reading);
            if (asked != null && !words.isBlank()) {
                boolean called = c.getName().equals(of.getRecordComponents()[0].getName());
                boxes.add(called ? words : asked.value() + ": " + words);
            }
        }
        return String.join(" · ", boxes);
    }

    private static String value(JsonNode found, Class<?> type, Asked asked, Reading reading) {
        String text = found.isValueNode() ? found.asText("").strip() : "";
        return text.isEmpty() || found.isNull() ? "" : reading.read(asked, type, text);
    }
}
