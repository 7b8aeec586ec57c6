package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Effect;
import org.assay.file.EffectFound;
import org.assay.file.FormText;
import org.assay.file.Said;

/** What a later audit has seen of the corrective action for a nonconformity, and whether it was effective. */
public record EffectForm(
        @Asked(
                value = "What was done about it was",
                hint =
                        "The nonconformity keeps its grade and its standing; one that is not verified still needs verifying."
                                + " Where it was not effective, raise a new one and tie it to this.")
        @NotNull(message = "Choose what you have found")
        Effect effect,

        @Asked(value = "What you have seen", hint = "What, which version, which date, where. No cause, no advice.")
        @Words(max = 2000, message = "Say what you have seen")
        String statement)
        implements Form, FormText.Statement {
    @Override
    public Said said(Asking asking) {
        return new EffectFound(effect);
    }
}
