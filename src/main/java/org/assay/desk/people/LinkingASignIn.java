package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Realm;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.assay.register.people.SignInRow;
import org.jspecify.annotations.Nullable;

/**
 * An administrator says which person stands behind a sign-in: by the user's e-mail address or name, which are looked up at
 * the identity server, or by its id there. A person may have several; a sign-in has one person.
 */
@ApplicationScoped
public class LinkingASignIn {
    /**
     * A sign-in to be linked.
     *
     * @param user e-mail address or user name at the identity server; null where the id is given
     * @param subject the identity server's id of the user; null where the user is given
     * @param username how the user signs in, for people to read; needed where the identity server cannot be asked
     */
    @Unprinted
    public record NewLink(
            @Nullable @Words(max = 300, optional = true) String user,
            @Nullable @Words(optional = true) String subject,
            @Nullable @Words(optional = true) String username) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final Realm realm;

    LinkingASignIn(Acts acts, Checks checks, Journal journal, BodyCalendar calendar, Realm realm) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
        this.realm = realm;
    }

    /** Looks the user up first, outside the transaction: nobody's rows wait for another server. */
    public Outcome link(Acting who, Key key, UUID person, NewLink in) {
        checks.look(in)
                .unless(says(in.user()) || says(in.subject()), "user", "Enter the user's e-mail address or user name")
                .unless(
                        !says(in.user()) || !says(in.subject()),
                        "subject",
                        "Leave the id away, or the e-mail address or user name: one of them tells who is meant")
                .refuse();
        return linkUser(who, key, person, in, says(in.user()) ? called(text(in.user())) : withId(in));
    }

    /** Links a user whom nobody has to look up: a sample body's, whose identity server starts beside it. */
    public Outcome linkKnown(Acting who, Key key, UUID person, NewLink in) {
        return linkUser(who, key, person, in, new Realm.User(text(in.subject()), text(in.username()), null));
    }

    private Outcome linkUser(Acting who, Key key, UUID person, NewLink in, Realm.User user) {
        return acts.once(who, key, "LinkingASignIn", person.toString(), in, () -> linked(who, person, in, user));
    }

    private Realm.User called(String user) {
        return switch (realm.called(user)) {
            case Realm.Answer.Silent _ ->
                throw wrong(
                        "user", "The sign-in server cannot be asked now: enter the user's id there, and the user name");
            case Realm.Answer.Known(List<Realm.User> users)
            when users.isEmpty() ->
                throw wrong("user", "The sign-in server knows nobody with this e-mail address or user name");
            case Realm.Answer.Known(List<Realm.User> users)
            when users.size() > 1 ->
                throw wrong("user", "The sign-in server knows several users by this: enter the id of the one you mean");
            case Realm.Answer.Known(List<Realm.User> users) -> users.getFirst();
        };
    }

    private Realm.User withId(NewLink in) {
        String subject = text(in.subject());
        return switch (realm.withId(subject)) {
            case Realm.Answer.Silent _ when !says(in.username()) -> throw wrong("username", "Enter the user name");
            case Realm.Answer.Silent _ -> new Realm.User(subject, text(in.username()), null);
            case Realm.Answer.Known(List<Realm.User> users)
            when users.isEmpty() -> throw wrong("subject", "The sign-in server knows nobody with this id");
            case Realm.Answer.Known(List<Realm.User> users) -> users.getFirst();
        };
    }

    private Outcome linked(Acting who, UUID person, NewLink in, Realm.User user) {
        LocalDate today = calendar.today();
        if (PersonRow.findById(person) == null) {
            throw new NotThere();
        }
        String field = says(in.user()) ? "user" : "subject";
        SignInRow known = SignInRow.findById(user.subject());
        boolean hers = known != null && known.person.equals(person);
        boolean ended = hers && known.endedOn != null;
        checks.look(in)
                .unless(known == null || hers, field, "Another person stands or stood behind this sign-in")
                .unless(known == null || ended, field, "This sign-in is linked to this person already")
                .refuse();
        SignInRow row = known;
        if (row == null) {
            row = new SignInRow(
                    user.subject(), user.username(), person, who.person().id(), today);
            row.persist();
        } else {
            row.again(who.person().id(), today);
        }
        journal.append(
                person,
                null,
                today,
                Entry.plain(who.person().id(), "LinkingASignIn", null, today)
                        .keeping(List.of(new Kept(row.key(), row.seal()))));
        return new Outcome.Done(person);
    }

    private static Invalid wrong(String field, String message) {
        return new Invalid(List.of(new Invalid.Field(field, message)));
    }

    private static boolean says(@Nullable String typed) {
        return !text(typed).isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
