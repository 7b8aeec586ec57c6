package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a finding.
 *
 * @param on the day on which it was done
 * @param evidence what was seen: what, version, date, where; a reference, never the thing itself
 * @param waivers by name of the rule: the justification for departing from it
 */
public record FindingDeed(
        @NotNull(message = "Enter the day") LocalDate on,

        @Words(max = 2000, message = "Say what you have seen: what, version, date, where")
        String evidence,

        @Nullable Map<String, @Words(max = 2000, optional = true) String> waivers) {

    Map<String, String> waived() {
        return waivers == null ? Map.of() : waivers;
    }
}
