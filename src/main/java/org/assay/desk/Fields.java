package org.assay.desk;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.desk.application.HandedInFile;
import org.jspecify.annotations.Nullable;

/** What was typed, by the paths of its fields. */
final class Fields {
    private Fields() {}

    /** Everything of a type in a record, in the records, lists and maps in it as well; files are left to whoever reads them. */
    static <T> Map<String, T> of(Class<T> type, String path, Object content) {
        Map<String, T> found = new LinkedHashMap<>();
        add(path, content, type, found);
        return found;
    }

    private static <T> void add(String path, @Nullable Object value, Class<T> type, Map<String, T> found) {
        if (type.isInstance(value)) {
            found.put(path, type.cast(value));
            return;
        }
        switch (value) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    add(path + "[" + i + "]", list.get(i), type, found);
                }
            }
            case Map<?, ?> map -> map.forEach((key, inside) -> add(path + "." + key, inside, type, found));
            case HandedInFile _ -> {}
            case Record record -> {
                for (RecordComponent c : record.getClass().getRecordComponents()) {
                    add(path.isEmpty() ? c.getName() : path + "." + c.getName(), read(c, record), type, found);
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object read(RecordComponent c, Record record) {
        try {
            c.getAccessor().trySetAccessible();
            return c.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(c.toString(), e);
        }
    }
}
