package org.assay.file;

import java.time.LocalDate;

/** Another day for a corrective action. */
public record Extension(LocalDate until) implements Said {}
