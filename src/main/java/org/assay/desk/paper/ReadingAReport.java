package org.assay.desk.paper;

import java.util.List;

/** What the report of an audit says, section by section, as its paper prints it. */
public interface ReadingAReport {
    /** In the order of the paper; what has no heading stands with the section before it. */
    List<ReportSection> sections(PaperSource source);
}
