package org.assay.desk.audit;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Gaps;
import org.assay.file.Question;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** A question that only the team sees until the lead auditor disposes of it. */
public record QuestionForm(
        @Asked(value = "Clause or control", hint = "Such as 6.1.3 or A.5.2.")
        @Words(max = 20, message = "Name the clause or control")
        String about,

        @Asked(value = "Question", hint = "A question, never advice.")
        @Words(max = 4000, message = "Write the question")
        String question,

        @Asked(value = "Gap that it puts", carried = true, optional = true) @Words(max = 60, optional = true) @Nullable
        String gap)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        String place = String.valueOf(about).strip();
        found.unless(
                asking.catalogue().requirement(place).isPresent()
                        || asking.catalogue().control(place).isPresent(),
                "about",
                "“" + place + "” is no clause or control");
        String key = key();
        found.unless(
                        key == null || Gaps.at(asking.file(), key).isPresent(),
                        "gap",
                        "The file shows no such gap any more: put the question without it")
                .unless(
                        key == null
                                || asking.file().audit(asking.subject()).stream()
                                        .flatMap(a -> a.concerns().stream())
                                        .noneMatch(k -> key.equals(k.gap())),
                        "gap",
                        "This gap is put as a question already: dispose of that one");
    }

    private @Nullable String key() {
        return gap == null || gap.isBlank() ? null : gap.strip();
    }

    @Override
    public Said said(Asking asking) {
        return new Question(asking.newId(), about.strip(), key());
    }
}
