package org.assay.desk.audit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.AuditKind;
import org.assay.file.Cause;
import org.assay.file.Intended;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** An audit beside the programme, or in place of one that fell out. */
public record AnotherAuditForm(
        @Asked(value = "Audit", from = Asked.Choices.FURTHER_AUDITS) @NotNull(message = "Choose the audit")
        AuditKind kind,

        @Asked("Meant to end on") @NotNull(message = "Enter the day")
        LocalDate on,

        @Asked("Audit days") @NotNull(message = "Enter the audit days")
        BigDecimal days,

        @Asked(value = "Clauses", hint = "The numbers of those that it looks at, with commas.")
        @NotEmpty(message = "Name the clauses")
        Set<String> clauses,

        @Asked(value = "Controls", hint = "Their numbers, with commas.", optional = true) @Nullable
        Set<String> controls,

        @Asked(value = "Cause", hint = "Of a special audit.", optional = true) @Nullable
        Cause cause,

        @Asked(
                value = "Follows up",
                hint = "Of a follow-up audit: the audit whose findings it looks at.",
                optional = true,
                from = Asked.Choices.AUDITS)
        @Nullable
        UUID followsUp,

        @Asked("Why") @Words(substance = true, max = 4000, message = "Say why it is needed")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                followsUp == null || asking.file().audit(followsUp).isPresent(),
                "followsUp",
                "This file has no such audit");
        Looked.audit(found, days, clauses, controls, asking);
    }

    @Override
    public Said said(Asking asking) {
        return new Intended(
                        kind,
                        on,
                        HalfDays.of(days),
                        clauses,
                        Looked.named(controls),
                        kind == AuditKind.SPECIAL ? cause : null,
                        kind == AuditKind.FOLLOW_UP ? followsUp : null,
                        null,
                        null,
                        null)
                .of(Looked.all(asking))
                .today(asking.file(), asking.methods());
    }
}
