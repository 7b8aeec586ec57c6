package org.assay.desk.audit;

import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Dated;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/** Fieldwork begins. */
public record StartForm(
        @Asked(
                value = "Day on which it began",
                hint = "Today where it is empty. An earlier day where it is entered afterwards.",
                optional = true)
        @Nullable
        LocalDate on,

        @Asked(value = "Remark", optional = true) @Words(max = 4000, optional = true) @Nullable
        String remark)
        implements Form, Dated {}
