package org.assay.desk.letter;

import org.assay.desk.Asked;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;

/** The answer to a letter. */
@Unprinted
public record AnswerLetterForm(
        @Asked("Answer") @Words(max = 8000, message = "Write the answer")
        String text) implements Form {}
