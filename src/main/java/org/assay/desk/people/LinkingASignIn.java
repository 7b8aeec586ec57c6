package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.people.PersonRow;
import org.assay.register.people.SignInRow;

/** An administrator says which person stands behind a sign-in. A person may have several; a sign-in has one person. */
@ApplicationScoped
public class LinkingASignIn {
    /**
     * A sign-in to be linked.
     *
     * @param subject the identity server's id of the user
     * @param username how the user signs in, for people to read
     */
    public record NewLink(
            @Words(message = "Enter the user's id at the identity server")
            String subject,

            @Words(message = "Enter the user's name at the identity server")
            String username) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    LinkingASignIn(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    public Outcome link(Acting who, Key key, UUID person, NewLink in) {
        checks.look(in).refuse();
        return acts.once(who, key, "LinkingASignIn", person.toString(), in, () -> linked(who, person, in));
    }

    private Outcome linked(Acting who, UUID person, NewLink in) {
        LocalDate today = calendar.today();
        String subject = in.subject().strip();
        if (PersonRow.findById(person) == null) {
            throw new NotThere();
        }
        SignInRow known = SignInRow.findById(subject);
        boolean ended = known != null && known.endedOn != null && known.person.equals(person);
        checks.look(in)
                .unless(known == null || ended, "subject", "This sign-in is or was linked to a person already")
                .refuse();
        if (known == null) {
            new SignInRow(subject, in.username().strip(), person, who.person().id(), today).persist();
        } else {
            known.again(who.person().id(), today);
        }
        journal.append(person, null, today, Entry.plain(who.person().id(), "LinkingASignIn", null, today));
        return new Outcome.Done(person);
    }
}
