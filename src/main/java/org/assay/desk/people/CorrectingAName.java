package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;

/** An administrator corrects how a person is called. Papers of before keep the name that they were drawn up with. */
@ApplicationScoped
public class CorrectingAName {
    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final RegisteringAPerson registering;

    CorrectingAName(Acts acts, Checks checks, Journal journal, BodyCalendar calendar, RegisteringAPerson registering) {
        this.registering = registering;
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    public Outcome correct(Acting who, Key key, UUID person, RegisteringAPerson.NewPerson in) {
        checks.look(in).refuse();
        return acts.once(who, key, "CorrectingAName", person.toString(), in, () -> {
            PersonRow row = PersonRow.findById(person, LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                throw new NotThere();
            }
            registering.told(in, row);
            row.takes(in.name().strip());
            row.toldApart = in.toldApart() == null ? row.toldApart : in.toldApart();
            LocalDate today = calendar.today();
            journal.append(
                    person,
                    null,
                    today,
                    Entry.plain(who.person().id(), "CorrectingAName", null, today)
                            .keeping(List.of(new Kept(person, row.seal()))));
            return new Outcome.Done(person);
        });
    }
}
