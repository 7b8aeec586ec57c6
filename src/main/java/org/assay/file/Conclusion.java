package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the fieldwork of an audit ended.
 *
 * @param advice Stage 1: whether the client is ready; Stage 2: what the team recommends
 * @param openingMeeting the day of the opening meeting; null where none was held
 * @param closingMeeting the day of the closing meeting; null where none was held
 */
public record Conclusion(
        Advice advice,
        @Nullable LocalDate openingMeeting,
        @Nullable LocalDate closingMeeting) implements Said {}
