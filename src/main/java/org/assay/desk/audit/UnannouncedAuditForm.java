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
import org.assay.file.Announcement;
import org.assay.file.AuditKind;
import org.assay.file.Cause;
import org.assay.file.Intended;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** A special audit that is not announced as usual (ISO/IEC 17021-1, 9.6.4.2). What is typed stays with the body. */
public record UnannouncedAuditForm(
        @Asked(
                value = "Announcement",
                hint =
                        "At short notice the client is told days and team, and no word is awaited. Of an unannounced audit it"
                                + " is told nothing before the audit begins.")
        @NotNull(message = "Choose how it is announced")
        Announcement announcement,

        @Asked(value = "Cause", hint = "A complaint, a change, or the follow-up of a suspension.")
        @NotNull(message = "Choose the cause")
        Cause cause,

        @Asked("Meant to end on") @NotNull(message = "Enter the day")
        LocalDate on,

        @Asked("Audit days") @NotNull(message = "Enter the audit days")
        BigDecimal days,

        @Asked(value = "Clauses", hint = "The numbers of those that it looks at, with commas.")
        @NotEmpty(message = "Name the clauses")
        Set<String> clauses,

        @Asked(value = "Controls", hint = "Their numbers, with commas.", optional = true) @Nullable
        Set<String> controls,

        @Asked(
                value = "Why",
                hint = "What it looks into, and why it is not announced as usual. The client does not read this.")
        @Words(substance = true, max = 4000, message = "Say why it is needed, and why so")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        Looked.audit(found, days, clauses, controls, asking);
    }

    @Override
    public Said said(Asking asking) {
        return new Intended(
                AuditKind.SPECIAL,
                on,
                HalfDays.of(days),
                clauses,
                Looked.named(controls),
                cause,
                null,
                announcement,
                null,
                null);
    }
}
