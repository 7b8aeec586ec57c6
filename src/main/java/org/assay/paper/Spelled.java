package org.assay.paper;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.Locale;
import org.assay.calendar.Days;

/** How days and words are spelled on paper. */
@TemplateExtension
final class Spelled {
    private Spelled() {}

    static String spelled(LocalDate day) {
        return Days.written(day);
    }

    static String headed(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The size at which a name stands on a cover. */
    static String sized(String name) {
        return name.length() <= 42 ? "big1" : name.length() <= 90 ? "big2" : "big3";
    }

    static int mul(int number, int by) {
        return number * by;
    }
}
