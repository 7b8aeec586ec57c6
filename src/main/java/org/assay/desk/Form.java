package org.assay.desk;

import java.util.List;
import org.assay.file.FormText;
import org.assay.file.Said;

/**
 * What is typed in a deed on a file, as a record: its text components are the deed's words, by their names. API and pages
 * read the same record.
 */
public interface Form extends FormText {
    /** The facts in it. */
    default Said said(Asking asking) {
        return Said.NOTHING;
    }

    /** Finds what its own annotations cannot: what depends on the file, the catalogue or another field. */
    default void look(Checks.Found found, Asking asking) {}

    /** Boxes in which nothing stands yet and that rules ask for once it is sent; their own annotations let them be empty. */
    default List<String> unfilled() {
        return List.of();
    }
}
