package org.assay.desk.letter;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Letter;
import org.assay.file.LetterSense;
import org.assay.file.LetterStanding;
import org.assay.file.Said;
import org.assay.file.Taken;
import org.jspecify.annotations.Nullable;

/** Why a letter is closed without an answer, and what it is where the client wrote it. */
public record CloseLetterForm(
        @Asked(value = "Reason", hint = "It is kept with the file and told to whoever it concerns.")
        @Words(substance = true, max = 4000, message = "Say why")
        String reason,

        @Asked(value = "The letter is", hint = AnswerToTheClientForm.TAKEN, sometimes = true) @Nullable
        LetterSense sense)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                sense != null
                        || asking.file()
                                .letter(asking.subject())
                                .map(Letter::standing)
                                .filter(LetterStanding.AWAITS_BODY::equals)
                                .isEmpty(),
                "sense",
                "Say what the letter is");
    }

    @Override
    public Said said(Asking asking) {
        return new Taken(sense);
    }
}
