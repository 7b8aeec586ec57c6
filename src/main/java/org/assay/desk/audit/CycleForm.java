package org.assay.desk.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.AuditKind;
import org.assay.file.CycleProgramme;
import org.assay.file.Intended;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** The audit programme of a cycle: two surveillance audits and the recertification. */
public record CycleForm(
        @Asked(
                value = "Audits of the cycle",
                hint =
                        "Each with the day that its last day is meant to be. Dates and team are proposed to the client later.")
        @NotEmpty(message = "Enter the audits")
        @Size(max = 12, message = "Enter at most 12 audits")
        List<@Valid @NotNull Line> audits,

        @Asked(value = "Focus of the audits", hint = "AI systems, sites and what else they look at.", optional = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String focus,

        @Asked(
                value = "People to interview",
                hint = "At three levels: top management, management, operation.",
                optional = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String interviews,

        @Asked("Why it is programmed so")
        @Words(substance = true, max = 4000, message = "Say what the programme rests on")
        String reason)
        implements Form {

    /** One audit. */
    public record Line(
            @Asked(value = "Audit", from = Asked.Choices.REGULAR_AUDITS) @NotNull(message = "Choose the audit")
            AuditKind kind,

            @Asked("Meant to end on") @NotNull(message = "Enter the day")
            LocalDate on,

            @Asked("Audit days") @NotNull(message = "Enter the audit days")
            BigDecimal days,

            @Asked(value = "Clauses", hint = "Their numbers, with commas.") @NotEmpty(message = "Name the clauses")
            Set<String> clauses,

            @Asked(value = "Controls", hint = "Their numbers, with commas.", optional = true) @Nullable
            Set<String> controls) {
        @JsonIgnore
        Set<String> named() {
            return controls == null ? Set.of() : controls;
        }

        void look(Checks.Found found, String where, Asking asking) {
            found.unless(days == null || HalfDays.fits(days), where + "days", HalfDays.WRONG);
            if (clauses != null) {
                Looked.clauses(found, where + "clauses", clauses, asking);
            }
            Looked.controls(found, where + "controls", named(), asking);
        }
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        for (int i = 0; i < (audits == null ? 0 : audits.size()); i++) {
            Line line = audits.get(i);
            if (line != null) {
                String where = "audits[" + i + "].";
                found.unless(
                        line.kind() == null
                                || line.kind() == AuditKind.SURVEILLANCE
                                || line.kind() == AuditKind.RECERTIFICATION,
                        where + "kind",
                        "A cycle has surveillance and recertification; others are programmed one by one");
                line.look(found, where, asking);
            }
        }
    }

    @Override
    public Said said(Asking asking) {
        Set<String> all = Looked.all(asking);
        Set<String> missing = new HashSet<>(all);
        audits.stream().filter(l -> l.kind() == AuditKind.SURVEILLANCE).forEach(l -> missing.removeAll(l.clauses()));
        return new CycleProgramme(
                audits.stream()
                        .sorted(Comparator.comparing(Line::on))
                        .map(l -> new Intended(l.kind(), l.on(), HalfDays.of(l.days()), l.clauses(), l.named())
                                .of(all)
                                .today(asking.file(), asking.methods()))
                        .toList(),
                missing);
    }
}
