package org.assay.desk;

import java.time.LocalDate;

/** A form that says on which day something happened; the others speak of the day on which they are recorded. */
public interface Dated {
    LocalDate on();
}
