package org.assay.desk.audit;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Programme;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** The audit programme of the initial audit: what it looks at, and whom it talks to. */
public record ProgrammeForm(
        @Asked(value = "Clauses", hint = "Every clause of the standard that is audited, with commas.")
        @NotEmpty(message = "Name the clauses")
        Set<String> clauses,

        @Asked(
                value = "Controls",
                hint =
                        "Those that the statement of applicability includes, with commas. Naming none means all of them, which the audit"
                                + " looks at in any case.",
                optional = true)
        @Nullable
        Set<String> controls,

        @Asked("Focus of the audit") @Words(max = 4000, message = "Say what the audit focuses on")
        String focus,

        @Asked(value = "People to interview", hint = "At three levels: top management, management, operation.")
        @Words(max = 4000, message = "Say whom the audit talks to")
        String interviews,

        @Asked(value = "Remark", optional = true) @Words(max = 4000, optional = true) @Nullable
        String remark)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        if (clauses != null) {
            Looked.clauses(found, "clauses", clauses, asking);
        }
        Looked.controls(found, "controls", Looked.named(controls), asking);
    }

    @Override
    public Said said(Asking asking) {
        return new Programme(
                clauses,
                Looked.all(asking).stream().filter(r -> !clauses.contains(r)).collect(Collectors.toSet()),
                Looked.named(controls));
    }
}
