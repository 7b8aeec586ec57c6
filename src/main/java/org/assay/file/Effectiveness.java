package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A later audit's word on whether the corrective action for a nonconformity was effective. It changes neither grade nor
 * standing; what was seen is in the record of the deed.
 *
 * @param audit that found it
 */
public record Effectiveness(UUID audit, Person by, LocalDate on, Effect effect) {}
