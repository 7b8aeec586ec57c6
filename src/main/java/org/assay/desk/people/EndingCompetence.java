package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Kept;
import org.assay.register.people.CompetenceRow;

/** The body ends a competence before its time; the record of having held it stays. */
@ApplicationScoped
public class EndingCompetence {
    private final Acts acts;
    private final Checks checks;
    private final DossierStreams streams;
    private final BodyCalendar calendar;

    EndingCompetence(Acts acts, Checks checks, DossierStreams streams, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.streams = streams;
        this.calendar = calendar;
    }

    /**
     * Ends it with a day.
     *
     * @throws NotThere where this person has no such competence
     */
    public Outcome end(Acting who, Key key, UUID person, UUID competence, TheEnd in) {
        checks.look(in)
                .unless(Typing.plausible(in.on()), "on", Typing.OTHER_DAY)
                .refuse();
        return acts.once(
                who, key, "EndingCompetence", competence.toString(), in, () -> ended(who, person, competence, in));
    }

    private Outcome ended(Acting who, UUID person, UUID competence, TheEnd in) {
        streams.hold(person);
        CompetenceRow row = CompetenceRow.findById(competence);
        if (row == null || !row.person.equals(person)) {
            throw new NotThere();
        }
        checks.look(in)
                .unless(row.endedOn == null, "on", "This competence was ended already")
                .unless(Typing.inOrder(row.from, in.on()), "on", "The last day comes before the first")
                .unless(Typing.inOrder(in.on(), row.until), "on", "The competence ends earlier by itself")
                .refuse();
        row.end(in.on(), in.why().strip(), who.person().id(), calendar.today());
        streams.append(person, who, "EndingCompetence", competence, new Kept(row.id, row.seal()));
        return new Outcome.Done(competence);
    }
}
