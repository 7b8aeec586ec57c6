package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.file.Worded;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.people.PersonRow;
import org.assay.register.post.WishRow;

/** Somebody says where she is written to and how much she wants to be told. Only she does, for herself. */
@ApplicationScoped
public class ChoosingMail {
    private static final int LONGEST_ADDRESS = 254;

    /**
     * What she chooses.
     *
     * @param address where mail goes; it never enters the journal
     */
    public record Choice(
            @Asked(
                    value = "Address",
                    hint = "Where mail goes once it is saved here. Nobody but you and the body knows it.",
                    own = true)
            @Words(message = "Enter the address that mail goes to")
            @Email(message = "Enter an address such as name@example.org")
            @Size(max = LONGEST_ADDRESS, message = "An address has at most 254 characters")
            String address,

            @Asked(
                    value = "What you want to be told",
                    hint =
                            "A suspension, withdrawal or refusal, and the end of validity, are told to clients in any case.")
            @NotNull(message = "Choose how much you want to be told")
            Wanted wanted) {}

    /** How much somebody wants to be told by mail. */
    public enum Wanted implements Worded {
        /** Whatever concerns her. */
        ALL("all that concerns me"),
        /** Only what waits for her. */
        WAITING("only what waits for me"),
        /** Nothing but what the body has to tell. */
        NONE("nothing");

        private final String words;

        Wanted(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private final Acts acts;
    private final Checks checks;
    private final Tx tx;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final Addresses addresses;

    ChoosingMail(Acts acts, Checks checks, Tx tx, Journal journal, BodyCalendar calendar, Addresses addresses) {
        this.acts = acts;
        this.checks = checks;
        this.tx = tx;
        this.journal = journal;
        this.calendar = calendar;
        this.addresses = addresses;
    }

    /** What she has chosen; empty while she has chosen nothing and gets no mail but what binds the body. */
    public Optional<Choice> of(Acting who) {
        return tx.act(
                () -> Optional.ofNullable(WishRow.<WishRow>findById(who.person().id()))
                        .map(w -> new Choice(w.address, Wanted.valueOf(w.wanted.name()))));
    }

    /** The address that the sign-in server has of her, proposed while she has chosen nothing; nothing where it cannot be asked. */
    public Optional<String> known(Acting who) {
        return addresses.proposed(tx.act(() -> addresses.known(who.person().id())));
    }

    public Outcome choose(Acting who, Key key, Choice in) {
        checks.look(in)
                .unless(
                        in.address() == null || in.address().strip().matches("[^@\\s]+@[^@\\s]+"),
                        "address",
                        "Enter an address such as name@example.org")
                .refuse();
        return acts.once(who, key, "ChoosingMail", "", in, () -> chosen(who, in));
    }

    private Outcome chosen(Acting who, Choice in) {
        // whoever appends to her journal holds her row
        PersonRow.findById(who.person().id(), LockModeType.PESSIMISTIC_WRITE);
        WishRow row = WishRow.findById(who.person().id());
        if (row == null) {
            row = new WishRow();
            row.person = who.person().id();
            take(row, in);
            row.persist();
        } else {
            take(row, in);
        }
        LocalDate today = calendar.today();
        journal.append(who.person().id(), null, today, Entry.plain(who.person().id(), "ChoosingMail", null, today));
        return new Outcome.Done(who.person().id());
    }

    private static void take(WishRow row, Choice in) {
        row.address = in.address().strip();
        row.wanted = WishRow.Wanted.valueOf(in.wanted().name());
    }
}
