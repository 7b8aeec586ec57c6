package org.assay.file;

import java.time.LocalDate;

/** A document that the client has handed in by reference; what it is called is a text of the record. */
public record HandIn(Slot slot, LocalDate dated) implements Said {}
