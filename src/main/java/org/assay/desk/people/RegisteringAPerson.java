package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.people.PersonRow;

/** An administrator enters a person into the register. */
@ApplicationScoped
public class RegisteringAPerson {
    /** The person's full name, as it would stand in a report. */
    public record NewPerson(
            @Asked(value = "Full name", hint = "As it would stand in a report.")
            @Words(message = "Enter the person's name")
            String name) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    RegisteringAPerson(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    public Outcome register(Acting who, Key key, NewPerson in) {
        checks.look(in).refuse();
        return acts.once(who, key, "RegisteringAPerson", "", in, () -> {
            UUID id = Ids.next();
            new PersonRow(id, in.name().strip()).persist();
            journal.append(
                    id,
                    null,
                    calendar.today(),
                    Entry.plain(who.person().id(), "RegisteringAPerson", null, calendar.today()));
            return new Outcome.Done(id);
        });
    }
}
