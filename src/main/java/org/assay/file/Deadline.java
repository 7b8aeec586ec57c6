package org.assay.file;

import java.time.LocalDate;

/** The day by which an answer is awaited. */
public record Deadline(LocalDate dueOn) implements Said {}
