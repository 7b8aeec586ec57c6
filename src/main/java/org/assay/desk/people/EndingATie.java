package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.calendar.Days;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Kept;
import org.assay.register.people.TieRow;
import org.jspecify.annotations.Nullable;

/**
 * The body records that a tie has ended. It may go on barring for years: the end is where these begin. One that had ended before it was
 * recorded as one that lasts is ended by another person than who recorded it (ISO/IEC 17021-1, 5.2.10).
 */
@ApplicationScoped
public class EndingATie {
    private final Acts acts;
    private final Checks checks;
    private final DossierStreams streams;
    private final BodyCalendar calendar;

    EndingATie(Acts acts, Checks checks, DossierStreams streams, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.streams = streams;
        this.calendar = calendar;
    }

    /** A person's tie; never ended by herself, for the end is what sets her free. */
    public Outcome end(Acting who, Key key, UUID person, UUID tie, TheEnd in) {
        if (who.person().id().equals(person)) {
            throw new NotYours(
                    "Somebody else has to record the end of this tie: it is your own (ISO/IEC 17021-1, 5.2.12)."
                            + " Ask the impartiality officer.");
        }
        return kept(who, key, tie, person, in);
    }

    /** A tie of the body itself. */
    public Outcome endForTheBody(Acting who, Key key, UUID tie, TheEnd in) {
        return kept(who, key, tie, null, in);
    }

    private Outcome kept(Acting who, Key key, UUID tie, @Nullable UUID bearer, TheEnd in) {
        if (!DeclaringATie.keepsAll(who)) {
            throw new NotYours("The end of a tie is recorded by the impartiality officer.");
        }
        checks.look(in)
                .unless(Typing.plausible(in.on()), "on", Typing.OTHER_DAY)
                .unless(Typing.inOrder(in.on(), calendar.today()), "on", "Today is the latest last day")
                .refuse();
        return acts.once(who, key, "EndingATie", tie.toString(), in, () -> ended(who, tie, bearer, in));
    }

    private Outcome ended(Acting who, UUID tie, @Nullable UUID bearer, TheEnd in) {
        streams.holdBearer(bearer);
        TieRow row = TieRow.findById(tie);
        if (row == null || !Objects.equals(row.person, bearer)) {
            throw new NotThere();
        }
        checks.look(in)
                .unless(row.ended == null, "on", "This tie has ended already")
                .unless(Typing.inOrder(row.since, in.on()), "on", "The last day comes before the first")
                .unless(
                        !in.on().isBefore(row.recordedOn)
                                || !row.recordedBy.equals(who.person().id()),
                        "on",
                        "You recorded this tie as one that lasts on " + Days.written(row.recordedOn)
                                + ": that it had ended before is recorded by somebody else who keeps ties")
                .refuse();
        row.end(in.on(), in.why().strip(), who.person().id(), calendar.today());
        streams.append(bearer, who, "EndingATie", tie, new Kept(row.id, row.seal()));
        return new Outcome.Done(tie);
    }
}
