package org.assay.desk.audit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.ConcernStanding;
import org.assay.file.Disposition;
import org.assay.file.Said;

/** What the lead auditor makes of a question: an area of concern that the client is told, or no more than a question. */
public record DispositionForm(
        @Asked(value = "Question", from = Asked.Choices.QUESTIONS) @NotNull(message = "Choose the question")
        UUID question,

        @Asked("What becomes of it") @NotNull(message = "Choose what becomes of it")
        ConcernStanding standing,

        @Asked(value = "In words", hint = "For an area of concern: the words that the client reads, without advice.")
        @Words(max = 4000, message = "Say why")
        String words)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                        question == null
                                || asking.file()
                                        .audit(asking.subject())
                                        .flatMap(a -> a.concern(question))
                                        .isPresent(),
                        "question",
                        "This audit has no such question")
                .unless(
                        standing != ConcernStanding.OPEN,
                        "standing",
                        "Tell it to the client, or note that it is settled or does not apply");
    }

    @Override
    public Said said(Asking asking) {
        return new Disposition(question, standing);
    }
}
