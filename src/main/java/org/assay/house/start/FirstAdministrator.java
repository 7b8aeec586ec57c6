package org.assay.house.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.assay.register.people.SignInRow;

/** Links the sign-in that the configuration names, once; all other sign-ins are linked by acts. */
@ApplicationScoped
class FirstAdministrator {
    private final Tx tx;
    private final Journal journal;
    private final BodyCalendar calendar;

    FirstAdministrator(Tx tx, Journal journal, BodyCalendar calendar) {
        this.tx = tx;
        this.journal = journal;
        this.calendar = calendar;
    }

    /** The first administrator as somebody who can act. */
    Acting link(String subject, String name) {
        UUID person = tx.act(() -> linked(subject, name));
        return new Acting(new Person(person), name, Set.of(Role.ADMINISTRATOR), new Viewer.Body());
    }

    private UUID linked(String subject, String name) {
        SignInRow known = SignInRow.findById(subject);
        if (known != null) {
            return known.person;
        }
        LocalDate today = calendar.today();
        UUID id = Ids.next();
        new PersonRow(id, name).persist();
        SignInRow row = new SignInRow(subject, "first administrator", id, id, today);
        row.persist();
        journal.append(
                id,
                null,
                today,
                Entry.plain(id, "LinkingTheFirstAdministrator", null, today)
                        .keeping(List.of(new Kept(row.key(), row.seal()))));
        return id;
    }
}
