package org.assay.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.assay.desk.Broken;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.fieldwork.DraftPaper;

/**
 * Makes records of drafts: all in one deed, and where something stands against that, each in a deed of its own.
 *
 * @param form all of them, in the order of the drafts
 * @param act does the deed with some of them
 * @param done is told which drafts are records now
 */
record Recording(
        List<DraftPaper> papers,
        PapersForm form,
        BiFunction<Key, PapersForm, Outcome> act,
        Consumer<List<DraftPaper>> done) {
    /** What stands against those that stay drafts; done where all are records. */
    Outcome by(Key key) {
        Outcome all = tried(key, form);
        if (all instanceof Outcome.Done || papers.size() == 1) {
            return taken(all, papers);
        }
        List<Broken> broken = new ArrayList<>();
        List<Invalid.Field> wrong = new ArrayList<>();
        Outcome last = all;
        for (int i = 0; i < papers.size(); i++) {
            try {
                last = taken(
                        act.apply(
                                ofOne(key, i),
                                new PapersForm(List.of(form.papers().get(i)))),
                        List.of(papers.get(i)));
                if (last instanceof Outcome.Refused refused) {
                    broken.addAll(refused.refusals());
                }
            } catch (Invalid invalid) {
                String line = "papers[" + i + "]";
                invalid.fields()
                        .forEach(f -> wrong.add(new Invalid.Field(f.field().replace("papers[0]", line), f.message())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return broken.isEmpty()
                ? last
                : new Outcome.Refused(broken.stream().distinct().toList());
    }

    /** What cannot be read at all is told paper by paper below. */
    private Outcome tried(Key key, PapersForm some) {
        try {
            return act.apply(key, some);
        } catch (Invalid invalid) {
            if (papers.size() == 1) {
                throw invalid;
            }
            return new Outcome.Refused(List.of());
        }
    }

    private Outcome taken(Outcome outcome, List<DraftPaper> some) {
        if (outcome instanceof Outcome.Done) {
            done.accept(some);
        }
        return outcome;
    }

    private Key ofOne(Key key, int place) {
        return new Key(
                UUID.nameUUIDFromBytes((key.value() + " " + papers.get(place).about() + " "
                                        + papers.get(place).number())
                                .getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
