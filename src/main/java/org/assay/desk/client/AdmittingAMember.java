package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;
import org.assay.register.client.MembershipRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.people.PersonRow;

/** An administrator lets a person see, from today on, what belongs to a client. */
@ApplicationScoped
public class AdmittingAMember {
    /** The person, by the register's id. */
    public record NewMember(
            @NotNull(message = "Choose the person") UUID person) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    AdmittingAMember(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    public Outcome admit(Acting who, Key key, UUID client, NewMember in) {
        checks.look(in).refuse();
        return acts.once(who, key, "AdmittingAMember", client.toString(), in, () -> admitted(who, client, in));
    }

    private Outcome admitted(Acting who, UUID client, NewMember in) {
        LocalDate today = calendar.today();
        if (ClientRow.findById(client) == null) {
            throw new NotThere();
        }
        boolean member = MembershipRow.count("client = ?1 and person = ?2", client, in.person()) > 0;
        checks.look(in)
                .unless(PersonRow.findById(in.person()) != null, "person", "There is no such person")
                .unless(!member, "person", "This person is a member already")
                .refuse();
        new MembershipRow(Ids.next(), client, in.person(), today).persist();
        journal.append(client, client, today, Entry.plain(who.person().id(), "AdmittingAMember", in.person(), today));
        return new Outcome.Done(client);
    }
}
