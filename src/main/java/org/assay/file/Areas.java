package org.assay.file;

import java.util.List;

/** The technical areas that an application reviewer assigns to a case, as {@code technology/sector}. */
public record Areas(List<String> areas) implements Said {
    public Areas {
        areas = List.copyOf(areas);
    }
}
