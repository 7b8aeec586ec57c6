package org.assay.desk.deed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.desk.Form;
import org.assay.file.Fault;
import org.jspecify.annotations.Nullable;

/** Reads forms by their components. */
final class Forms {
    private Forms() {}

    /** The texts of a form, by the names of their components, and whose fault it names. */
    static Map<String, String> words(Form form) {
        Map<String, String> words = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            if (component.getType() == String.class && value(form, component) instanceof String text) {
                words.put(component.getName(), text);
            }
            if (component.getType() == Fault.class && value(form, component) instanceof Fault fault) {
                words.put(component.getName(), fault.name());
            }
        }
        return words;
    }

    private static @Nullable Object value(Form form, RecordComponent component) {
        try {
            return component.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
