package org.assay.desk.letter;

import java.time.LocalDate;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Deadline;
import org.assay.file.FormText;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** A letter of the body: what it is about, what it says, and perhaps by when an answer is awaited. */
@Unprinted
public record LetterForm(
        @Asked("Subject") @Words(message = "Say in a few words what it is about")
        String subject,

        @Asked("Text") @Words(max = 8000, message = "Write the letter")
        String text,

        @Asked(value = "Answer by", optional = true) @Nullable
        LocalDate dueOn)
        implements Form, FormText.Subject {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                dueOn == null || !dueOn.isBefore(asking.today()),
                "dueOn",
                "Choose today or a day that is still to come");
    }

    @Override
    public Said said(Asking asking) {
        return dueOn == null ? Said.NOTHING : new Deadline(dueOn, null, List.of());
    }
}
