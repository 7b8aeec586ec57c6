package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** An administrator enters a person into the register. */
@ApplicationScoped
public class RegisteringAPerson {
    /**
     * The person's full name, as it would stand in a report.
     *
     * @param another how it is known that this is nobody of the same name who is on record already; null where nobody is
     */
    public record NewPerson(
            @Asked(value = "Full name", hint = "As it would stand in a report.")
            @Words(message = "Enter the person's name")
            String name,

            @Asked(
                    value = "Another person of the same name",
                    hint = "Only where somebody on record bears the name: how you know that it is somebody else.",
                    optional = true)
            @Words(max = 1000, optional = true, substance = true)
            @Nullable
            String another) {
        /** One whose name nobody else bears. */
        public NewPerson(String name) {
            this(name, null);
        }

        @Nullable
        String toldApart() {
            return another == null || another.isBlank() ? null : another.strip();
        }
    }

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
            told(in, null);
            PersonRow row = new PersonRow(id, in.name().strip());
            row.toldApart = in.toldApart();
            row.persist();
            journal.append(
                    id,
                    null,
                    calendar.today(),
                    Entry.plain(who.person().id(), "RegisteringAPerson", null, calendar.today())
                            .keeping(List.of(new Kept(id, row.seal()))));
            return new Outcome.Done(id);
        });
    }

    /**
     * Two entries of one person defeat every rule of independence: whoever seems to be on record is asked about. A reason that is
     * on record counts for those who bore the name already, and is not asked for once more.
     *
     * @param corrected who is called so from now on; null where somebody is entered
     */
    void told(NewPerson in, @Nullable PersonRow corrected) {
        String others = PersonRow.called(in.name()).stream()
                .filter(p -> corrected == null || (!p.id.equals(corrected.id) && !corrected.isToldApartFrom(p)))
                .map(p -> p.name)
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
        checks.look(in)
                .unless(
                        others.isEmpty() || in.toldApart() != null,
                        "another",
                        "On record is: " + others + ". Use that entry, or say how you know that it is somebody else")
                .refuse();
    }
}
