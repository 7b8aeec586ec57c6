package org.assay.file;

import java.time.LocalDate;

/** The client's answer to a nonconformity: the day by which the corrective action is to be done. */
public record Answer(LocalDate doneBy) implements Said {}
