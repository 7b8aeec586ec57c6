package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.KeyReused;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Stale;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Countries;
import org.assay.house.BodyCalendar;
import org.assay.register.ConstraintBroken;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.client.ClientRow;
import org.assay.register.client.EnquiryRow;
import org.jspecify.annotations.Nullable;

/** Enquiries of organisations that have no sign-in yet, and what becomes of them: a client, or a reason why not. */
@ApplicationScoped
public class Enquiries {
    /** Enquiries of one hour, and of one address in a day; whatever comes beyond is refused and nothing of it is kept. */
    private static final int OF_AN_HOUR = 60;

    private static final int OF_AN_ADDRESS = 5;

    private static final String SENT_KEY = "enquiry_sent_key_key";

    private final Tx tx;
    private final EntityManager em;
    private final Checks checks;
    private final BodyCalendar calendar;
    private final Acts acts;
    private final TellingTheMailbox mailbox;
    private final Namesakes namesakes;

    Enquiries(
            Tx tx,
            EntityManager em,
            Checks checks,
            BodyCalendar calendar,
            Acts acts,
            TellingTheMailbox mailbox,
            Namesakes namesakes) {
        this.namesakes = namesakes;
        this.acts = acts;
        this.mailbox = mailbox;
        this.tx = tx;
        this.em = em;
        this.checks = checks;
        this.calendar = calendar;
    }

    /**
     * What is asked of whoever enquires.
     *
     * @param country ISO 3166 code of two letters
     * @param people of the whole organisation, 1 to 1000000
     * @param use what AI is developed, provided or used, in a few sentences
     * @param wantedOn by when a certificate is hoped for; null where it does not matter
     */
    @Unprinted
    public record Enquiry(
            @Words(max = 300, message = "Enter the name of your organisation")
            String organisation,

            @Words(max = 2, message = "Choose the country")
            @Pattern(regexp = "[A-Z]{2}", message = "Choose the country")
            String country,

            @Words(max = 200, message = "Enter your name") String contact,

            @Words(max = 254, message = "Enter your e-mail address")
            @Pattern(
                    regexp = "[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]+",
                    message = "Enter an e-mail address, such as name@example.org")
            String email,

            @Min(value = 1, message = "Enter 1 or more")
            @Max(value = 1_000_000, message = "Enter at most 1,000,000")
            @Nullable
            Integer people,

            @Words(max = 2000, substance = true, message = "Say what AI you develop, provide or use")
            String use,

            @Nullable LocalDate wantedOn) {}

    /**
     * One enquiry, as whoever lets its people in reads it.
     *
     * @param client that came of it; null where none did
     * @param closedWhy why it was closed without one; null where it was not
     */
    public record Told(
            UUID id,
            String reference,
            String organisation,
            String country,
            int people,
            String use,
            @Nullable LocalDate wantedOn,
            String contact,
            String email,
            LocalDate receivedOn,
            @Nullable UUID client,
            @Nullable String closedWhy,
            @Nullable LocalDate answeredOn) {
        static Told of(EnquiryRow r) {
            return new Told(
                    r.id,
                    r.reference,
                    r.organisation,
                    r.country,
                    r.people,
                    r.use,
                    r.wantedOn,
                    r.contact,
                    r.email,
                    r.receivedOn,
                    r.client,
                    r.closedWhy,
                    r.answeredOn);
        }
    }

    /** What whoever enquired can come back to. */
    public record Receipt(UUID id, String reference, String organisation, LocalDate receivedOn) {
        static Receipt of(EnquiryRow row) {
            return new Receipt(row.id, row.reference, row.organisation, row.receivedOn);
        }
    }

    /** Takes an enquiry; the same form sent twice is one. */
    public Receipt receive(Key key, Enquiry in) {
        checks.look(in)
                .unless(Countries.known(in.country()), "country", Countries.UNKNOWN)
                .unless(in.people() != null, "people", "Enter how many people work there")
                .refuse();
        try {
            return tx.act(() -> earlier(key, in).orElseGet(() -> received(key, in)));
        } catch (RuntimeException failed) {
            if (ConstraintBroken.in(failed).filter(b -> b.is(SENT_KEY)).isEmpty()) {
                throw failed;
            }
            // of two presses at once the one that came first is through: its receipt is the answer to both
            return tx.act(() -> earlier(key, in)).orElseThrow(() -> failed);
        }
    }

    private static Optional<Receipt> earlier(Key key, Enquiry in) {
        Optional<EnquiryRow> before =
                EnquiryRow.<EnquiryRow>find("key", key.value()).firstResultOptional();
        if (before.filter(row -> !same(row, in)).isPresent()) {
            throw new KeyReused();
        }
        return before.map(Receipt::of);
    }

    private Receipt received(Key key, Enquiry in) {
        Instant now = EnquiryRow.now();
        long lately = EnquiryRow.count("receivedAt > ?1", now.minus(1, ChronoUnit.HOURS));
        long hers =
                EnquiryRow.count("email = ?1 and receivedAt > ?2", in.email().strip(), now.minus(1, ChronoUnit.DAYS));
        if (lately >= OF_AN_HOUR || hers >= OF_AN_ADDRESS) {
            throw new TooManyEnquiries();
        }
        EnquiryRow row = new EnquiryRow();
        row.id = Ids.next();
        row.key = key.value();
        row.receivedOn = calendar.today();
        row.receivedAt = now;
        row.reference = "E-%d-%04d".formatted(row.receivedOn.getYear(), number());
        row.organisation = in.organisation().strip();
        row.country = in.country();
        row.contact = in.contact().strip();
        row.email = in.email().strip();
        row.people = Objects.requireNonNull(in.people());
        row.use = in.use().strip();
        row.wantedOn = in.wantedOn();
        row.persist();
        mailbox.tell(row);
        return Receipt.of(row);
    }

    private static boolean same(EnquiryRow row, Enquiry in) {
        return row.organisation.equals(in.organisation().strip())
                && row.country.equals(in.country())
                && row.contact.equals(in.contact().strip())
                && row.email.equals(in.email().strip())
                && Integer.valueOf(row.people).equals(in.people())
                && row.use.equals(in.use().strip())
                && Objects.equals(row.wantedOn, in.wantedOn());
    }

    public Receipt receipt(UUID id) {
        return tx.act(() -> Receipt.of(find(id)));
    }

    /** A hundred: those that are open first, the oldest of them before all; then the latest that were answered. */
    public List<Told> all(Acting who) {
        return tx.ask(who.viewer(), () -> EnquiryRow.<EnquiryRow>find(
                        "order by case when answeredOn is null then 0 else 1 end,"
                                + " case when answeredOn is null then receivedAt end, receivedAt desc")
                .page(0, 100)
                .stream()
                .map(Told::of)
                .toList());
    }

    /** One of them, open or not. */
    public Told one(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> Told.of(find(id)));
    }

    /** A client that may be who enquires, as lists tell it. */
    public record Alike(UUID id, String name) {}

    /** Clients whose names are almost that of an enquiry. */
    public List<Alike> alike(Acting who, UUID id) {
        return tx.ask(who.viewer(), () -> namesakes.almost(find(id).organisation).stream()
                .map(k -> new Alike(k.id, Namesakes.toldApart(k)))
                .toList());
    }

    /** Why an enquiry comes to nothing. */
    @Unprinted
    public record Closing(
            @Words(substance = true, max = 2000, message = "Say why it is closed")
            String reason) {}

    /** Closes one; the second of two who close it at once is told that it was answered. Pressed twice by one, it is closed once. */
    public Outcome close(Acting who, Key key, UUID id, Closing in) {
        checks.look(in).refuse();
        return acts.once(who, key, "ClosingAnEnquiry", id.toString(), in, () -> {
            EnquiryRow row = open(id);
            row.closedWhy = in.reason().strip();
            answered(row, who);
            return new Outcome.Done(id);
        });
    }

    /** Which client it is that enquires. */
    @Unprinted
    public record OfAClient(
            @Asked(value = "Client", from = Asked.Choices.CLIENTS) @NotNull(message = "Choose the client")
            UUID client) {}

    /** A client of before enquires again: another file is begun for it, and it is not entered twice. */
    public Outcome ofAClient(Acting who, Key key, UUID id, OfAClient in) {
        checks.look(in).refuse();
        return acts.once(who, key, "FindingTheClientOfAnEnquiry", id.toString(), in, () -> {
            checks.look(in)
                    .unless(ClientRow.findById(in.client()) != null, "client", "There is no such client")
                    .refuse();
            letIn(who, id, in.client());
            return new Outcome.Done(id);
        });
    }

    /** Of it comes a client, in the transaction of whoever registers it. */
    void letIn(Acting who, UUID id, UUID client) {
        EnquiryRow row = open(id);
        row.client = client;
        answered(row, who);
    }

    /** What a client said of itself in its enquiry. */
    public record Said(int people, String use) {}

    /** The enquiry that a client came of, within the transaction of another question: the client's own eyes see no more of it. */
    public Optional<Said> said(UUID client) {
        return em.createQuery(
                        "select e.people, e.use from EnquiryRow e where e.client = :client"
                                + " order by e.receivedAt desc",
                        Said.class)
                .setParameter("client", client)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void answered(EnquiryRow row, Acting who) {
        row.answeredBy = who.person().id();
        row.answeredOn = calendar.today();
    }

    private static EnquiryRow open(UUID id) {
        EnquiryRow row = find(id);
        if (row.answeredOn != null) {
            throw new Stale();
        }
        return row;
    }

    private static EnquiryRow find(UUID id) {
        EnquiryRow row = EnquiryRow.findById(id);
        if (row == null) {
            throw new NotThere();
        }
        return row;
    }

    private int number() {
        Number next = (Number)
                em.createNativeQuery("select nextval('enquiry_number')").getSingleResult();
        return next.intValue();
    }
}
