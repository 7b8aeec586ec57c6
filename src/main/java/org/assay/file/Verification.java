package org.assay.file;

import java.time.LocalDate;

/** Correction and corrective action were verified: by whom, and on which day. */
public record Verification(Person by, LocalDate on) {}
