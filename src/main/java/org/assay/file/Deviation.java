package org.assay.file;

import java.time.LocalDate;

/**
 * A recorded deviation: a limit of surveillance was missed (ISO/IEC 17021-1, 9.1.3.2 and 9.1.3.3). Why is said in the records of
 * the deed.
 *
 * @param limit the latest day of those that had passed when it was recorded
 * @param fault whose it was
 */
public record Deviation(LocalDate limit, Fault fault, Person by, LocalDate on) {
    /** Whether a limit is answered for by it. */
    public boolean answersFor(LocalDate missed) {
        return !missed.isAfter(limit);
    }
}
