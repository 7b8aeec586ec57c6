package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Because;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * An administrator says that two entries are one human being, or that they are two after all. From then on every rule of
 * independence takes them for one: what either took part in, and whatever ties either to a client.
 */
@ApplicationScoped
public class SayingWhoIsOne {
    /** The other entry, by the register's id, and how it is known. */
    public record Same(
            @Asked(value = "The other entry", from = Asked.Choices.PEOPLE) @NotNull(message = "Choose the other entry")
            UUID person,

            @Asked(value = "How it is known", hint = "Such as a date of birth in both contracts.")
            @Words(max = 1000, substance = true, message = "Say how it is known")
            String because) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;

    SayingWhoIsOne(Acts acts, Checks checks, Journal journal, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    /** From now on the entry, and every other one of the same human being, is one more of whom the other entry stands for. */
    public Outcome one(Acting who, Key key, UUID person, Same in) {
        checks.look(in).refuse();
        return acts.once(who, key, "SayingWhoIsOne", person.toString(), in, () -> {
            PersonRow row = held(person);
            PersonRow other = PersonRow.findById(in.person(), LockModeType.PESSIMISTIC_WRITE);
            checks.look(in)
                    .unless(other != null, "person", "There is no such person")
                    .unless(
                            other == null || !other.human().equals(row.human()),
                            "person",
                            "These are one entry, or one person already")
                    .refuse();
            UUID human = Optional.ofNullable(other).orElseThrow(NotThere::new).human();
            List<PersonRow> entries = PersonRow.entries(row.human());
            entries.forEach(
                    e -> says(who, "SayingWhoIsOne", e, human, in.because().strip()));
            return new Outcome.Done(person);
        });
    }

    /** From now on the entry is nobody else's. */
    public Outcome two(Acting who, Key key, UUID person, Because in) {
        checks.look(in).refuse();
        return acts.once(who, key, "SayingWhoIsTwo", person.toString(), in, () -> {
            PersonRow row = held(person);
            if (row.sameAs == null) {
                throw new NotThere();
            }
            row.toldApart = in.reason().strip();
            says(who, "SayingWhoIsTwo", row, null, null);
            return new Outcome.Done(person);
        });
    }

    private static PersonRow held(UUID person) {
        PersonRow row = PersonRow.findById(person, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotThere();
        }
        return row;
    }

    private void says(Acting who, String deed, PersonRow row, @Nullable UUID human, @Nullable String because) {
        row.sameAs = human;
        row.sameBecause = because;
        LocalDate today = calendar.today();
        journal.append(
                row.id,
                null,
                today,
                Entry.plain(who.person().id(), deed, null, today).keeping(List.of(new Kept(row.id, row.seal()))));
    }
}
