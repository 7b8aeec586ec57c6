package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;

/** An administrator enters a client organisation into the register. */
@ApplicationScoped
public class RegisteringAClient {
    /**
     * A client to be entered.
     *
     * @param name the legal name
     * @param country ISO 3166 code of two letters
     */
    public record NewClient(
            @Words(max = 300, message = "Enter the legal name of the organisation")
            String name,

            @Words(max = 2, message = "Enter the country as two letters, such as US")
            @Pattern(regexp = "[A-Z]{2}", message = "Enter the country as two capital letters, such as US")
            String country) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    RegisteringAClient(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    public Outcome register(Acting who, Key key, NewClient in) {
        checks.look(in).refuse();
        return acts.once(who, key, "RegisteringAClient", "", in, () -> {
            String name = in.name().strip();
            boolean free = ClientRow.count("lower(name) = ?1", name.toLowerCase(Locale.ROOT)) == 0;
            checks.look(in)
                    .unless(free, "name", "An organisation of this name is registered already")
                    .refuse();
            UUID id = Ids.next();
            new ClientRow(id, name, in.country()).persist();
            journal.append(
                    id,
                    id,
                    calendar.today(),
                    Entry.plain(who.person().id(), "RegisteringAClient", null, calendar.today()));
            return new Outcome.Done(id);
        });
    }
}
