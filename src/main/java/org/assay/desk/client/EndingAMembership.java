package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.people.TheEnd;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.MembershipRow;

/**
 * An administrator records that somebody acts for a client no longer: from now on she sees nothing of it. Her last day is
 * where the years begin in which she works in no certification of this client (ISO/IEC 17021-1, 5.2.10).
 */
@ApplicationScoped
public class EndingAMembership {
    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    EndingAMembership(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    /** Ends it with its last day, today at the latest. */
    public Outcome end(Acting who, Key key, UUID client, UUID person, TheEnd in) {
        checks.look(in)
                .unless(in.on() == null || !in.on().isAfter(calendar.today()), "on", "Today is the latest last day")
                .refuse();
        return acts.once(
                who, key, "EndingAMembership", client + " " + person, in, () -> ended(who, client, person, in));
    }

    private Outcome ended(Acting who, UUID client, UUID person, TheEnd in) {
        LocalDate today = calendar.today();
        MembershipRow row = MembershipRow.<MembershipRow>find(
                        "client = ?1 and person = ?2 and endedOn is null", client, person)
                .firstResultOptional()
                .orElseThrow(NotThere::new);
        checks.look(in)
                .unless(!in.on().isBefore(row.since), "on", "The last day comes before the first")
                .refuse();
        row.end(in.on(), in.why().strip(), who.person().id(), today);
        journal.append(
                client,
                client,
                today,
                Entry.plain(who.person().id(), "EndingAMembership", person, today)
                        .keeping(List.of(new Kept(row.id, row.seal()))));
        return new Outcome.Done(client);
    }
}
