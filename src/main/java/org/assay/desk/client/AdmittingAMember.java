package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Realm;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Broken;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.people.Staff;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.MembershipRow;
import org.assay.register.people.PersonRow;
import org.assay.register.people.SignInRow;

/** An administrator lets a person see, from today on, what belongs to a client. */
@ApplicationScoped
public class AdmittingAMember {
    /** The person, by the register's id. */
    public record NewMember(
            @Asked(
                    value = "Person",
                    hint = "Not listed? Enter the person under People first.",
                    from = Asked.Choices.PEOPLE)
            @NotNull(message = "Choose the person")
            UUID person) {}

    /** Nobody sits on both sides of the table. */
    private static final Broken OF_THE_BODY = new Broken(
            "MEMBER_IS_NOT_OF_THE_BODY",
            "IMP-05m",
            "ISO/IEC 17021-1, 5.2.10",
            "Whoever acts for a client holds no competence of the body, sits in none of its teams and signs in with none of"
                    + " its roles.",
            "This person holds a competence of the body, is booked for an audit, or signs in with a role of the body.",
            "Choose somebody of the client, or end the competence, the role and the place in the team first; then the years"
                    + " count in which they work in no certification of this client.",
            "person");

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final EntityManager em;
    private final Tx tx;
    private final Realm realm;

    AdmittingAMember(
            Acts acts, Checks checks, Journal journal, BodyCalendar calendar, EntityManager em, Tx tx, Realm realm) {
        this.tx = tx;
        this.realm = realm;
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
        this.em = em;
    }

    public Outcome admit(Acting who, Key key, UUID client, NewMember in) {
        checks.look(in).refuse();
        boolean staff = in.person().equals(who.person().id()) || signsInForTheBody(who, in.person());
        return acts.once(who, key, "AdmittingAMember", client.toString(), in, () -> admitted(who, client, in, staff));
    }

    /** Asked of the identity server, and so outside a transaction; refused where it does not answer, for it locks people out. */
    private boolean signsInForTheBody(Acting who, UUID person) {
        List<String> subjects =
                tx.ask(who.viewer(), () -> SignInRow.<SignInRow>list("person = ?1 and endedOn is null", person).stream()
                        .map(s -> s.subject)
                        .toList());
        if (subjects.isEmpty() || !realm.known()) {
            return false;
        }
        List<Optional<Boolean>> known = subjects.stream().map(realm::ofTheBody).toList();
        if (known.stream().anyMatch(Optional::isEmpty)) {
            throw new Invalid(List.of(new Invalid.Field(
                    "person", "The sign-in server does not say with which roles this person signs in; try again")));
        }
        return known.stream().anyMatch(k -> k.orElse(false));
    }

    private Outcome admitted(Acting who, UUID client, NewMember in, boolean staff) {
        LocalDate today = calendar.today();
        if (ClientRow.findById(client) == null) {
            throw new NotThere();
        }
        boolean member =
                MembershipRow.count("client = ?1 and person = ?2 and endedOn is null", client, in.person()) > 0;
        checks.look(in)
                .unless(PersonRow.findById(in.person()) != null, "person", "There is no such person")
                .unless(!member, "person", "This person is a member already")
                .refuse();
        if (staff || Staff.ofTheBody(em, in.person(), today)) {
            return new Outcome.Refused(List.of(OF_THE_BODY));
        }
        MembershipRow row = new MembershipRow(Ids.next(), client, in.person(), today);
        row.persist();
        journal.append(
                client,
                client,
                today,
                Entry.plain(who.person().id(), "AdmittingAMember", in.person(), today)
                        .keeping(List.of(new Kept(row.id, row.seal()))));
        return new Outcome.Done(client);
    }
}
