package org.assay.desk.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Words;

/**
 * The end of a competence or of a tie.
 *
 * @param on its last day
 * @param why what the body knows about the end
 */
public record TheEnd(
        @Asked("Last day") @NotNull(message = "Enter the last day")
        LocalDate on,

        @Asked("What is known about the end")
        @Words(substance = true, max = 2000, message = "Say what is known about the end")
        String why) {}
