package org.assay.desk.application;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Said;
import org.assay.file.Settlement;

/** A point that the application review left to be clarified is settled, and by what. */
public record SettleForm(
        @Asked(value = "What is settled", from = Asked.Choices.CONDITIONS) @NotNull(message = "Choose what is settled")
        Integer condition,

        @Asked(value = "How, and by what evidence", hint = "What was seen or agreed: what, of which day, from whom.")
        @Words(max = 4000, message = "Say how it is settled and by what evidence")
        String evidence)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                condition == null
                        || asking.file().application().openConditions().stream().anyMatch(c -> c.number() == condition),
                "condition",
                "No such point is open");
    }

    @Override
    public Said said(Asking asking) {
        return new Settlement(condition);
    }
}
