package org.assay.desk.audit;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Question;
import org.assay.file.Said;

/** A question that only the team sees until the lead auditor disposes of it. */
public record QuestionForm(
        @Asked(value = "Clause or control", hint = "Such as 6.1.3 or A.5.2.")
        @Words(max = 20, message = "Name the clause or control")
        String about,

        @Asked(value = "Question", hint = "A question, never advice.")
        @Words(max = 4000, message = "Write the question")
        String question)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        String place = String.valueOf(about).strip();
        found.unless(
                asking.catalogue().requirement(place).isPresent()
                        || asking.catalogue().control(place).isPresent(),
                "about",
                "“" + place + "” is no clause or control");
    }

    @Override
    public Said said(Asking asking) {
        return new Question(asking.newId(), about.strip());
    }
}
