package org.assay.file;

import java.util.List;

/** Working papers that are written together. */
public record Papers(List<Paper> papers) implements Said {
    public Papers {
        papers = List.copyOf(papers);
    }
}
