package org.assay.desk.change;

import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Areas;
import org.assay.file.Said;

/** The review of an application for a wider scope: the technical areas of the whole, and what is audited for it. */
public record ExtensionReviewForm(
        @Asked(
                value = "Technical areas of the wider scope",
                hint = "Those that its AI systems in scope call for are ticked.",
                from = Asked.Choices.AREAS)
        @NotEmpty(message = "Assign at least one technical area")
        Set<String> areas,

        @Asked(
                value = "What is audited for it",
                hint =
                        "Clauses, controls, AI systems and sites; in a special audit, or with the next surveillance. Where"
                                + " names alone are others: what shows that it is the same thing.")
        @Words(max = 4000, message = "Say what is audited")
        String activities)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                areas == null || areas.stream().allMatch(a -> a.matches("[a-z_]{2,40}/[a-z_]{2,60}")),
                "areas",
                "Give each area as technology/sector, such as generative/technology_saas");
    }

    @Override
    public Said said(Asking asking) {
        return new Areas(new ArrayList<>(new TreeSet<>(areas)));
    }
}
