package org.assay.desk;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assay.desk.application.HandedInFile;
import org.jspecify.annotations.Nullable;

/** What was typed, by the paths of its fields. */
final class Fields {
    private Fields() {}

    /**
     * Shows everything of a type in a record, in the records, lists, sets and maps in it as well, each with the path of its field;
     * what stands in a set bears that of the set. Files are left to whoever reads them.
     */
    static <T> void each(Class<T> type, String path, @Nullable Object content, BiConsumer<String, T> shown) {
        if (type.isInstance(content)) {
            shown.accept(path, type.cast(content));
            return;
        }
        switch (content) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    each(type, path + "[" + i + "]", list.get(i), shown);
                }
            }
            case Set<?> set -> set.forEach(inside -> each(type, path, inside, shown));
            case Map<?, ?> map -> map.forEach((key, inside) -> each(type, path + "." + key, inside, shown));
            case HandedInFile _ -> {}
            case Record record -> {
                for (RecordComponent c : record.getClass().getRecordComponents()) {
                    each(type, path.isEmpty() ? c.getName() : path + "." + c.getName(), read(c, record), shown);
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
