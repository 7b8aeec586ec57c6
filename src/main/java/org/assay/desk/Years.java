package org.assay.desk;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the year of a day that somebody types can be meant: 0026 and 9999 are slips of the keyboard, in whatever form. */
final class Years {
    static final String WRONG = "Check the year";

    private static final int BACK = 70;
    private static final int AHEAD = 10;

    private Years() {}

    static boolean likely(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(BACK)) && !day.isAfter(today.plusYears(AHEAD));
    }

    /** Every day that stands in a record, in the records and lists in it as well, by the path of its field. */
    static Map<String, LocalDate> of(Object content) {
        Map<String, LocalDate> found = new LinkedHashMap<>();
        if (content instanceof Record) {
            add("", content, found);
        }
        return found;
    }

    private static void add(String path, Object value, Map<String, LocalDate> found) {
        switch (value) {
            case LocalDate day -> found.put(path, day);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) != null) {
                        add(path + "[" + i + "]", list.get(i), found);
                    }
                }
            }
            case Record record -> {
                for (RecordComponent c : record.getClass().getRecordComponents()) {
                    Object inside = read(c, record);
                    if (inside != null) {
                        add(path.isEmpty() ? c.getName() : path + "." + c.getName(), inside, found);
                    }
                }
            }
            default -> {}
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
