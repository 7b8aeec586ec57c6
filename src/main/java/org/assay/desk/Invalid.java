package org.assay.desk;

import java.util.List;

/** What was typed cannot be meant: every field that is wrong, in order. */
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A field by its path in the content ({@code findings[0].grade}), and what to do about it. */
    public record Field(String field, String message) {}

    private final transient List<Field> fields;

    public Invalid(List<Field> fields) {
        super(fields.toString());
        this.fields = List.copyOf(fields);
    }

    public List<Field> fields() {
        return fields;
    }
}
