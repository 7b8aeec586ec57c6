package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.LooksAtItself;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Kept;
import org.assay.register.people.TieRow;
import org.jspecify.annotations.Nullable;

/** A person discloses what binds her to a client, or the body does so for her or for itself (ISO/IEC 17021-1, 5.2.12). */
@ApplicationScoped
public class DeclaringATie {
    /**
     * A tie to be declared.
     *
     * @param since its first day
     * @param ended its last day, where it has ended
     * @param statement what the tie is, in words
     */
    @Unprinted
    public record NewTie(
            @Asked(value = "Client", from = Asked.Choices.CLIENTS) @NotNull(message = "Choose the client")
            UUID client,

            @Asked(value = "Kind of tie", from = Asked.Choices.DECLARED_TIES)
            @NotNull(message = "Choose the kind of tie")
            TieKind kind,

            @Asked("First day") @NotNull(message = "Enter the first day of the tie")
            LocalDate since,

            @Asked(value = "Last day", optional = true) @Nullable
            LocalDate ended,

            @Asked(
                    value = "What the tie is",
                    hint =
                            "Read by the impartiality officer, the administrator and the person. Others see the kind and the"
                                    + " days only.")
            @Words(max = 2000, message = "Say what the tie is")
            String statement)
            implements LooksAtItself {
        @Override
        public void look(Checks.Found found, LocalDate today) {
            found.unless(
                            kind == null || kind.declared(),
                            "kind",
                            "Who is a member of a client is recorded by the client's members")
                    .unless(Typing.plausible(since), "since", Typing.OTHER_DAY)
                    .unless(Typing.plausible(ended), "ended", Typing.OTHER_DAY)
                    .unless(Typing.inOrder(since, ended), "ended", "The last day comes before the first")
                    .unless(
                            Typing.inOrder(ended, today),
                            "ended",
                            "Leave this empty while the tie lasts; today is the latest last day");
        }
    }

    private final Acts acts;
    private final Checks checks;
    private final DossierStreams streams;
    private final BodyCalendar calendar;

    DeclaringATie(Acts acts, Checks checks, DossierStreams streams, BodyCalendar calendar) {
        this.acts = acts;
        this.checks = checks;
        this.streams = streams;
        this.calendar = calendar;
    }

    /** Whether somebody keeps the ties of everybody, and those of the body. */
    public static boolean keepsAll(Acting who) {
        return who.is(Role.IMPARTIALITY_OFFICER) || who.is(Role.ADMINISTRATOR);
    }

    /** A person's tie: declared by herself, or by whoever keeps the ties of all. */
    public Outcome declare(Acting who, Key key, UUID person, NewTie in) {
        if (!who.person().id().equals(person) && !keepsAll(who)) {
            throw new NotYours("You can declare ties of your own; others are declared by the impartiality officer.");
        }
        return declared(who, key, person, in);
    }

    /** A tie of the body itself, or of a body related to it. */
    public Outcome declareForTheBody(Acting who, Key key, NewTie in) {
        if (!keepsAll(who)) {
            throw new NotYours("Ties of the body are declared by the impartiality officer.");
        }
        return declared(who, key, null, in);
    }

    private Outcome declared(Acting who, Key key, @Nullable UUID bearer, NewTie in) {
        checks.look(in).refuse();
        String target = bearer == null ? "the body" : bearer.toString();
        return acts.once(who, key, "DeclaringATie", target, in, () -> {
            streams.holdBearer(bearer);
            checks.look(in)
                    .unless(ClientRow.findById(in.client()) != null, "client", "There is no such client")
                    .refuse();
            UUID id = Ids.next();
            Tie tie = new Tie(in.client(), in.kind(), in.since(), in.ended());
            TieRow row = new TieRow(
                    id, bearer, tie, in.statement().strip(), who.person().id(), calendar.today());
            row.persist();
            streams.append(bearer, who, "DeclaringATie", id, new Kept(id, row.seal()));
            return new Outcome.Done(id);
        });
    }
}
