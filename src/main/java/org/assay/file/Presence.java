package org.assay.file;

import java.time.LocalDate;

/**
 * A member's time in an audit on one day.
 *
 * @param halfDays 1 or 2
 */
public record Presence(Person person, LocalDate day, int halfDays, Mode mode) {}
