package org.assay.file;

import java.time.LocalDate;

/**
 * A visit to see what was done about a nonconformity; whoever made it has audited.
 *
 * @param halfDays time spent, in half-days
 */
public record FollowUp(Person by, LocalDate day, Mode mode, int halfDays) implements Said {}
