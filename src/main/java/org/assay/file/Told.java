package org.assay.file;

import java.time.LocalDate;

/** A change as a client tells of it. */
public record Told(ChangeKind kind, LocalDate effectiveOn) implements Said {}
