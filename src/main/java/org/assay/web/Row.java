package org.assay.web;

/** One row of a repeated part of a form. */
public record Row(String list, int index) {
    /** The name of a field in this row: {@code team[0].person}. */
    public String field(String part) {
        return list + "[" + index + "]." + part;
    }

    /** As people count. */
    public int number() {
        return index + 1;
    }
}
