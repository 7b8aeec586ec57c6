package org.assay.desk.application;

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
import org.assay.file.FormText;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** The outcome of an application review that accepts: the technical areas of the case, and why these. */
public record AcceptForm(
        @Asked(
                value = "Technical areas of the case",
                hint = "Those that its AI systems in scope call for are ticked.",
                from = Asked.Choices.AREAS)
        @NotEmpty(message = "Assign at least one technical area")
        Set<String> areas,

        @Asked("Why these areas") @Words(substance = true, max = 2000, message = "Say why")
        String why,

        @Asked(
                value = "What is still to be clarified",
                hint = "A line for each point; each is settled on its own.",
                optional = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String conditions)
        implements Form, FormText.Conditions {
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
