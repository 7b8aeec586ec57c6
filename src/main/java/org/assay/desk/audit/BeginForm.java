package org.assay.desk.audit;

import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Dated;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Fault;
import org.assay.file.FormText;
import org.jspecify.annotations.Nullable;

/** What is said when fieldwork begins. */
public record BeginForm(
        @Asked(
                value = "Day on which it began",
                hint = "Today where it is empty. An earlier day where it is entered afterwards.",
                optional = true)
        @Nullable
        LocalDate on,

        @Asked(value = "Remark", optional = true) @Words(max = 4000, optional = true) @Nullable
        String remark,

        @Asked(
                value = "Changes since Stage 1",
                hint =
                        "One line for each, which begins with its name and a colon: “A.6.2.4: what it means for this audit.”"
                                + " Beginning without it lists their names.",
                sometimes = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String changes,

        @Asked(value = "Whose fault", hint = MissedLimit.FAULT, optional = true) @Nullable
        Fault fault,

        @Asked(value = "Deviation", hint = MissedLimit.WHY, optional = true)
        @Words(substance = true, max = 2000, optional = true)
        @Nullable
        String deviation)
        implements Form, Dated, FormText.Changes, FormText.Deviates {}
