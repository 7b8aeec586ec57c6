package org.assay.desk.audit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.Audit;
import org.assay.file.Intended;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** What changes about an audit that is programmed and has no dates yet. */
public record ProgrammeChangeForm(
        @Asked("Meant to end on") @NotNull(message = "Enter the day")
        LocalDate on,

        @Asked("Audit days") @NotNull(message = "Enter the audit days")
        BigDecimal days,

        @Asked(value = "Clauses", hint = "Their numbers, with commas.") @NotEmpty(message = "Name the clauses")
        Set<String> clauses,

        @Asked(value = "Controls", hint = "Their numbers, with commas.", optional = true) @Nullable
        Set<String> controls,

        @Asked("Why") @Words(substance = true, max = 4000, message = "Say why the programme changes")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        Looked.audit(found, days, clauses, controls, asking);
    }

    @Override
    public Said said(Asking asking) {
        Audit audit = asking.file().audit(asking.subject()).orElseThrow();
        return new Intended(audit.kind(), on, HalfDays.of(days), clauses, Looked.named(controls))
                .of(Looked.all(asking))
                .today(asking.file(), asking.methods());
    }
}
