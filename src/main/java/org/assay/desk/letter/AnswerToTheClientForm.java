package org.assay.desk.letter;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.LetterSense;
import org.assay.file.Said;
import org.assay.file.Taken;
import org.jspecify.annotations.Nullable;

/** The answer to a client's letter, and what that letter is. */
@Unprinted
public record AnswerToTheClientForm(
        @Asked("Answer") @Words(max = 8000, message = "Write the answer")
        String text,

        @Asked(value = "The letter is", hint = TAKEN, sometimes = true) @Nullable
        LetterSense sense)
        implements Form {
    static final String TAKEN =
            "Whatever it calls itself: a complaint about the body or its people, an appeal against a decision, or neither.";

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(sense != null, "sense", "Say what the letter is");
    }

    @Override
    public Said said(Asking asking) {
        return new Taken(sense);
    }
}
