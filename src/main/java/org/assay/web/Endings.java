package org.assay.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.assay.access.WhoIsAsking;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.people.EndingATie;
import org.assay.desk.people.EndingCompetence;
import org.assay.desk.people.PersonsInView;
import org.assay.desk.people.TheEnd;
import org.assay.desk.people.TieTold;
import org.assay.desk.people.TiesInView;
import org.assay.file.Areas;

/** What can end on a page: competences of persons, ties of persons and of the body. */
@RequestScoped
public class Endings {
    static final String TIES = "ties";

    private final WhoIsAsking who;
    private final PersonsInView people;
    private final TiesInView ties;
    private final EndingCompetence endingCompetence;
    private final EndingATie endingATie;

    Endings(
            WhoIsAsking who,
            PersonsInView people,
            TiesInView ties,
            EndingCompetence endingCompetence,
            EndingATie endingATie) {
        this.who = who;
        this.people = people;
        this.ties = ties;
        this.endingCompetence = endingCompetence;
        this.endingATie = endingATie;
    }

    Outcome end(Bearer bearer, String kind, UUID which, Key key, TheEnd in) {
        UUID person = bearer.person();
        if (kind.equals(TIES)) {
            return person == null
                    ? endingATie.endForTheBody(who.get(), key, which, in)
                    : endingATie.end(who.get(), key, person, which, in);
        }
        if (person == null) {
            throw new NotThere();
        }
        return endingCompetence.end(who.get(), key, person, which, in);
    }

    /** What it is, for whoever is about to end it. */
    String words(Bearer bearer, String kind, UUID which) {
        UUID person = bearer.person();
        if (kind.equals(TIES)) {
            return tiesOf(bearer).stream()
                    .filter(t -> t.id().equals(which))
                    .findFirst()
                    .map(t -> Spoken.capital(t.kind().words()) + ": " + t.clientName() + ", since "
                            + Spoken.written(t.since()))
                    .orElseThrow(NotThere::new);
        }
        if (person == null) {
            throw new NotThere();
        }
        return people.one(who.get(), person).competences().stream()
                .filter(c -> c.id().equals(which))
                .findFirst()
                .map(c -> Spoken.capital(c.function().words()) + ": "
                        + c.standard().edition() + ", " + Areas.words(c.area()) + ", from " + Spoken.written(c.from()))
                .orElseThrow(NotThere::new);
    }

    private List<TieTold> tiesOf(Bearer bearer) {
        UUID person = bearer.person();
        return person == null
                ? ties.ofTheBody(who.get())
                : people.one(who.get(), person).ties();
    }
}
