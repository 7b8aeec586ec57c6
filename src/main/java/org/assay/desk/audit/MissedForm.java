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

/** A visit did not take place. */
public record MissedForm(
        @Asked(value = "Visit", from = Asked.Choices.VISITS) @NotNull(message = "Choose the visit")
        Integer number,

        @Asked(value = "Reason", hint = "Why, and what is audited elsewhere or on another day instead.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        open(number, found, asking);
    }

    static void open(Integer number, Checks.Found found, Asking asking) {
        found.unless(
                number == null
                        || asking.file().audit(asking.subject()).stream()
                                .flatMap(a -> a.openVisits().stream())
                                .anyMatch(v -> v.number() == number),
                "number",
                "This audit has no such visit to come");
    }

    @Override
    public Said said(Asking asking) {
        return new VisitEnd(number, VisitStanding.MISSED);
    }
}
