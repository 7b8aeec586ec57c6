package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Because;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.SignInRow;

/** An administrator ends a sign-in: from now on nobody stands behind it, whatever the identity server says. */
@ApplicationScoped
public class EndingASignIn {
    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    EndingASignIn(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    /**
     * Never one of her own: nobody shuts the door behind herself by mistake.
     *
     * @param subject the identity server's id of the user
     */
    public Outcome end(Acting who, Key key, UUID person, String subject, Because in) {
        if (who.person().id().equals(person)) {
            throw new NotYours("Somebody else has to end this sign-in: it is your own. Ask another administrator.");
        }
        checks.look(in).refuse();
        return acts.once(who, key, "EndingASignIn", subject, in, () -> ended(who, person, subject, in));
    }

    private Outcome ended(Acting who, UUID person, String subject, Because in) {
        LocalDate today = calendar.today();
        SignInRow row = SignInRow.findById(subject);
        if (row == null || !row.person.equals(person)) {
            throw new NotThere();
        }
        checks.look(in)
                .unless(row.endedOn == null, "reason", "This sign-in has ended already")
                .refuse();
        row.end(in.reason().strip(), who.person().id(), today);
        journal.append(
                person,
                null,
                today,
                Entry.plain(who.person().id(), "EndingASignIn", null, today)
                        .keeping(List.of(new Kept(row.key(), row.seal()))));
        return new Outcome.Done(person);
    }
}
