package org.assay.file;

import java.util.Set;

/**
 * A report as it is released.
 *
 * @param written the parts that hold words
 * @param timeStands whether the method of audit time comes to the same today as when the time was determined
 */
public record Report(Set<ReportPart> written, boolean timeStands) implements Said {
    public Report {
        written = InOrder.of(written);
    }
}
