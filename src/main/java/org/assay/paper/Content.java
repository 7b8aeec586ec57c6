package org.assay.paper;

import org.assay.desk.paper.PaperSource;
import org.assay.paper.press.Sheet;
import org.jspecify.annotations.Nullable;

/** What a paper says: the record beside its template, which reads it as {@code c}. */
public interface Content {
    PaperSource source();

    House house();

    /** Name of the template in {@code templates/paper}. */
    String template();

    Sheet.Look look();

    String title();

    /** What the paper is, for whoever lists files. */
    String about();

    /** Data that travel in the file. */
    default Sheet.@Nullable Attached attached() {
        return null;
    }
}
