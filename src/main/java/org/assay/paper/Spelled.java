package org.assay.paper;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import org.assay.calendar.Days;
import org.assay.file.Worded;

/** How days and words are spelled on paper. */
@TemplateExtension
final class Spelled {
    private Spelled() {}

    static String spelled(LocalDate day) {
        return Days.written(day);
    }

    static String headed(String words) {
        return Worded.headed(words);
    }

    /** The size at which a name stands on a cover. */
    static String sized(String name) {
        return name.length() <= 42 ? "big1" : name.length() <= 90 ? "big2" : "big3";
    }

    static int mul(int number, int by) {
        return number * by;
    }
}
