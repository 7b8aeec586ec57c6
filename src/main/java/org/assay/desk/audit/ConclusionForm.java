package org.assay.desk.audit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Advice;
import org.assay.file.Conclusion;
import org.assay.file.FormText;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** How the fieldwork of an audit ended. */
public record ConclusionForm(
        @Asked(value = "Conclusion of the team", from = Asked.Choices.CONCLUSIONS)
        @NotNull(message = "Choose the conclusion")
        Advice advice,

        @Asked("In words") @Words(max = 4000, substance = true, message = "Give the conclusion in words")
        String conclusion,

        @Asked("Opening meeting") @Nullable LocalDate openingMeeting,

        @Asked(value = "Closing meeting", optional = true, neededIn = Asked.Audits.FORMAL) @Nullable
        LocalDate closingMeeting,

        @Asked(
                value = "The audit programme",
                hint = "Whether days, time, team and what is looked at still fit, or what should change.",
                optional = true,
                ofTheCycle = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String programme,

        @Asked(
                value = "What the statement of applicability leaves out",
                hint =
                        "Whether each exclusion is justified by the risk assessment and by what the organisation does with"
                                + " AI, and what shows it.",
                optional = true,
                neededIn = Asked.Audits.WHOLE)
        @Words(max = 4000, optional = true, substance = true)
        @Nullable
        String exclusions,

        @Asked(
                value = "Documents that were read",
                hint = "By title and version or day: what Stage 1 rests on where no working paper tells it.",
                optional = true,
                onceMissed = true)
        @Words(max = 4000, optional = true, substance = true)
        @Nullable
        String looked,

        @Asked(
                value = "What was left to this audit",
                hint =
                        "A line each, as it is named: areas of concern, changes, what an exhausted Stage 2 had found. What was seen"
                                + " of it, or as which nonconformity it is raised.",
                optional = true,
                onceMissed = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String left,

        @Asked(value = "Who attended", hint = "Functions, not names.", optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String attendance)
        implements Form, FormText.Concluded {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                        openingMeeting == null || !openingMeeting.isAfter(asking.today()),
                        "openingMeeting",
                        "This day has not come yet")
                .unless(
                        closingMeeting == null || !closingMeeting.isAfter(asking.today()),
                        "closingMeeting",
                        "This day has not come yet");
    }

    @Override
    public Said said(Asking asking) {
        return new Conclusion(advice, openingMeeting, closingMeeting);
    }
}
