package org.assay.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A form that says on which day something happened; the others speak of the day on which they are recorded. */
public interface Dated {
    /** The day; null where it is that of the entry. */
    @Nullable
    LocalDate on();
}
