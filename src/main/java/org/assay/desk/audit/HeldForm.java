package org.assay.desk.audit;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Said;
import org.assay.file.VisitEnd;
import org.assay.file.VisitStanding;
import org.jspecify.annotations.Nullable;

/** A visit was held. */
public record HeldForm(
        @Asked(value = "Visit", from = Asked.Choices.VISITS) @NotNull(message = "Choose the visit")
        Integer number,

        @Asked(
                value = "Remark",
                hint = "Such as: closing meeting at the site, what is left for another one.",
                optional = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String remark)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        MissedForm.open(number, found, asking);
    }

    @Override
    public Said said(Asking asking) {
        return new VisitEnd(number, VisitStanding.HELD);
    }
}
