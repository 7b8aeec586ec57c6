package org.assay.desk.deed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.desk.Form;
import org.jspecify.annotations.Nullable;

/** Reads forms by their components. */
final class Forms {
    private Forms() {}

    /** The texts of a form, by the names of their components; of its lines with their place: {@code team[0].background}. */
    static Map<String, String> words(Form form) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "", form);
        return words;
    }

    private static void put(Map<String, String> words, String place, Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = place + component.getName();
            Object value = value(record, component);
            if (value instanceof String text) {
                words.put(name, text);
            } else if (value instanceof List<?> lines) {
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i) instanceof Record line) {
                        put(words, name + "[" + i + "].", line);
                    }
                }
            }
        }
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
