package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Words;

/**
 * What was done about a finding.
 *
 * @param on the day on which it was done
 * @param evidence what was seen: what, version, date, where; a reference, never the thing itself
 */
public record FindingDeed(
        @NotNull(message = "Enter the day") LocalDate on,

        @Words(max = 2000, message = "Say what you have seen: what, version, date, where")
        String evidence) {}
