package org.assay.file;

import java.time.LocalDate;

/**
 * An end that is no withdrawal: neither is held against the client.
 *
 * @param on the first day on which the certification is no longer in force
 * @param transferred whether another certification body goes on with it; otherwise the client has ended it
 */
public record Ending(LocalDate on, boolean transferred) {}
