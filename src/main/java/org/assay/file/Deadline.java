package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says beside its words.
 *
 * @param dueOn the day by which an answer is awaited; null where none is set
 * @param appeal whether it says that the writer appeals against a decision
 */
public record Deadline(@Nullable LocalDate dueOn, boolean appeal) implements Said {}
