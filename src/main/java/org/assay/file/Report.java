package org.assay.file;

import java.util.Set;

/** The parts of a report that hold words. */
public record Report(Set<ReportPart> written) implements Said {
    public Report {
        written = InOrder.of(written);
    }
}
