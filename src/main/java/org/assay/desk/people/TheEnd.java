package org.assay.desk.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Words;

/**
 * The end of a competence or of a tie.
 *
 * @param on its last day
 * @param why what the body knows about the end
 */
public record TheEnd(
        @NotNull(message = "Enter the last day") LocalDate on,

        @Words(max = 2000, message = "Say what is known about the end")
        String why) {}
