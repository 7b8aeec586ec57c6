package org.assay.desk.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.access.Acting;
import org.assay.calendar.Days;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Invalid;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.PapersOrdered;
import org.assay.desk.agreement.Agreements;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Quote;
import org.assay.file.QuoteStep;
import org.assay.file.Said;
import org.assay.file.cycle.AuditsAhead;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.ApplicationMove;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certification.Files;
import org.assay.register.quote.KnowsPrices;
import org.assay.register.quote.PriceListRow;
import org.assay.register.quote.QuoteRow;
import org.assay.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** Fixed-price offers of a file: drawn up, sent, accepted; read by its client and by whoever makes offers, and by nobody else. */
@ApplicationScoped
public class Quotes {
    private static final int MOST = 4;

    /**
     * An offer with its prices.
     *
     * @param stage1 half-days of Stage 1
     * @param stage2 half-days of Stage 2
     * @param stage1Days the same in days
     * @param stage2Days the same in days
     * @param sentOn null until it is sent
     * @param accepted number of the variant that was accepted; null before
     * @param latest whether it is the one that was sent last
     * @param open whether it can be accepted today
     * @param fits whether its days are still those that hold
     * @param paper whether its paper is there
     * @param failed why it could not be drawn up so far, for whoever makes offers alone; null where it could, or nobody tried
     */
    public record Told(
            int number,
            LocalDate drawnOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate until,
            QuoteText text,
            int stage1,
            int stage2,
            BigDecimal stage1Days,
            BigDecimal stage2Days,
            @Nullable Integer accepted,
            @Nullable LocalDate acceptedOn,
            boolean latest,
            boolean open,
            boolean fits,
            boolean paper,
            @Nullable String failed) {
        /** What the variant is called that was accepted; empty before. */
        public String acceptedName() {
            return accepted == null ? "" : text.variants().get(accepted - 1).name();
        }

        /** Without what is for whoever makes the offer alone. */
        Told forTheClient() {
            return new Told(
                    number,
                    drawnOn,
                    sentOn,
                    until,
                    text.unwarned(),
                    stage1,
                    stage2,
                    stage1Days,
                    stage2Days,
                    accepted,
                    acceptedOn,
                    latest,
                    open,
                    fits,
                    paper,
                    null);
        }
    }

    /** The paper of an offer, as it was drawn up. */
    @SuppressWarnings("ArrayRecordComponent") // bytes that go through; nobody compares them
    public record Stored(String fileName, String sha256, byte[] bytes) {}

    private final Tx tx;
    private final Acts acts;
    private final Checks checks;
    private final Files files;
    private final BodyCalendar calendar;
    private final KnowsPrices known;
    private final Agreements agreements;
    private final Catalogue catalogue;
    private final Event<PapersOrdered> ordered;

    Quotes(
            Tx tx,
            Acts acts,
            Checks checks,
            Files files,
            BodyCalendar calendar,
            KnowsPrices known,
            Agreements agreements,
            Catalogue catalogue,
            Event<PapersOrdered> ordered) {
        this.catalogue = catalogue;
        this.ordered = ordered;
        this.tx = tx;
        this.acts = acts;
        this.checks = checks;
        this.files = files;
        this.calendar = calendar;
        this.known = known;
        this.agreements = agreements;
    }

    /**
     * Every offer of a file in view, the latest first: the client's eyes see those that were sent.
     *
     * @throws NotThere where there is no such file in view
     */
    public List<Told> of(Acting who, UUID file) {
        return seen(
                who,
                file,
                now -> priced(
                        who, () -> QuoteRow.<QuoteRow>list("certification = ?1 order by number desc", file).stream()
                                .map(row -> told(row, now, calendar.today()))
                                .map(t -> who.viewer() instanceof Viewer.Client ? t.forTheClient() : t)
                                .toList()));
    }

    /** The bytes of an offer's paper. */
    public Stored paper(Acting who, UUID file, int number) {
        return seen(
                who,
                file,
                now -> priced(who, () -> {
                    QuoteRow row = QuoteRow.<QuoteRow>find("certification = ?1 and number = ?2", file, number)
                            .firstResultOptional()
                            .filter(r -> r.pdf != null)
                            .orElseThrow(NotThere::new);
                    return new Stored(
                            now.reference() + "-offer-" + number + ".pdf",
                            Objects.requireNonNull(row.sha256),
                            Objects.requireNonNull(row.pdf));
                }));
    }

    private interface Reading<T> {
        T of(CertificationFile file);
    }

    private <T> T seen(Acting who, UUID file, Reading<T> reading) {
        if (who.ofTheBody()) {
            PriceLists.refuseOthers(who);
        }
        return tx.ask(
                who.viewer(),
                () -> reading.of(files.see(file, calendar.today())
                        .orElseThrow(NotThere::new)
                        .file()));
    }

    /** Reads with the client's own eyes, or with those of whoever makes offers. */
    private <T> T priced(Acting who, Callable<T> work) {
        if (who.viewer() instanceof Viewer.Client) {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return tx.priced(() -> {
            known.note(who.person(), calendar.today());
            return work.call();
        });
    }

    private Told told(QuoteRow row, CertificationFile now, LocalDate today) {
        Quote last = now.application().quote();
        Quote latest = last != null && last.id().equals(row.id) ? last : null;
        boolean fits = fits(row, latest != null && latest.acceptedOn() != null, now);
        return new Told(
                row.number,
                row.drawnOn,
                row.sentOn,
                row.until,
                Canonical.read(row.content, QuoteText.class),
                row.stage1,
                row.stage2,
                HalfDays.days(row.stage1),
                HalfDays.days(row.stage2),
                latest == null ? null : latest.variant(),
                latest == null ? null : latest.acceptedOn(),
                latest != null,
                latest != null
                        && latest.openOn(today)
                        && open(now)
                        && (now.certification().cycles().isEmpty() || fits),
                fits,
                row.sha256 != null,
                row.sha256 == null ? row.failed : null);
    }

    /** Whether days, and once a client is certified scope and audits ahead, are those that it rests on. */
    private boolean fits(QuoteRow row, boolean accepted, CertificationFile now) {
        AuditTime time = now.time();
        boolean certified = !now.certification().cycles().isEmpty();
        boolean days = time == null ? certified : time.stage1() == row.stage1 && time.stage2() == row.stage2;
        return days && (!certified || accepted || row.scope.equals(basis(now)));
    }

    /** Draws an offer up from the days of the file and the price list that holds; nobody is told before it is sent. */
    public Outcome draw(Acting who, Key key, UUID file, QuoteForm in) {
        PriceLists.refuseOthers(who);
        checks.look(in).refuse();
        return acts.once(who, key, "DrawingUpAnOffer", file.toString(), in, () -> {
            LocalDate today = calendar.today();
            CertificationFile now = files.hold(file, today)
                    .map(Files.Held::file)
                    .filter(f -> who.viewer().sees(f.client(), f.id()))
                    .orElseThrow(NotThere::new);
            String scope = basis(now);
            return tx.priced(() -> {
                known.note(who.person(), today);
                return new Outcome.Done(drawn(who, now, scope, in, today));
            });
        });
    }

    /** What an offer rests on beside its days: the scope, and once a client is certified the audits that lie ahead. */
    String basis(CertificationFile file) {
        String scope = agreements.scope(file);
        return file.certification().cycles().isEmpty()
                ? scope
                : Hashes.of(scope
                        + AuditsAhead.of(file)
                                .map(a -> a.audits().stream()
                                        .map(AuditsAhead.One::words)
                                        .collect(Collectors.joining("; ")))
                                .orElse(""));
    }

    private static boolean open(CertificationFile file) {
        return ApplicationMove.SEND_QUOTE.from().contains(file.application().standing());
    }

    private static boolean experts(@Nullable BigDecimal days) {
        return days == null || days.signum() == 0 || HalfDays.fits(days);
    }

    /** As people hear it: neither capitals nor spaces tell two names apart. */
    private static String folded(@Nullable String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private UUID drawn(Acting who, CertificationFile now, String scope, QuoteForm in, LocalDate today) {
        AuditTime time = now.time();
        boolean certified = !now.certification().cycles().isEmpty();
        Optional<AuditsAhead> ahead = certified ? AuditsAhead.of(now) : Optional.empty();
        Optional<PriceListRow> list = PriceLists.holding(today);
        PriceListForm prices = list.map(PriceLists::read).orElse(null);
        Checks.Found found = checks.look(in)
                .unless(!in.variants().isEmpty(), "variants", "Enter at least one variant")
                .unless(in.variants().size() <= MOST, "variants", "Enter at most four variants")
                .unless(time != null || certified, "variants", "Audit time is not determined yet; an offer rests on it")
                .unless(
                        open(now) || time == null,
                        "variants",
                        "The application has ended, or is not accepted: nothing is offered on it")
                .unless(
                        !certified || AuditsAhead.livesOn(now, today),
                        "variants",
                        "The certification has ended: nothing lies ahead that could be offered")
                .unless(
                        !certified || ahead.isPresent(),
                        "variants",
                        "No days are on record for the audits that lie ahead: the programme of the cycle is set first, or audit"
                                + " time looked at again")
                .unless(prices != null, "variants", "No price list holds today; enter one first");
        IntStream.range(0, in.variants().size())
                .forEach(i -> found.unless(
                        experts(in.variants().get(i).expertDays()),
                        "variants[" + i + "].expertDays",
                        "Enter whole or half days, from 0 to 60"));
        List<String> names = in.variants().stream().map(v -> folded(v.name())).toList();
        IntStream.range(0, names.size())
                .forEach(i -> found.unless(
                        names.get(i).isEmpty() || names.indexOf(names.get(i)) == i,
                        "variants[" + i + "].name",
                        "Another variant bears this name: whoever accepts could not tell them apart"));
        if (prices != null) {
            IntStream.range(0, in.variants().size())
                    .forEach(i -> found.unless(
                            prices.zones().stream().anyMatch(z -> z.name()
                                    .strip()
                                    .equalsIgnoreCase(
                                            in.variants().get(i).zone().strip())),
                            "variants[" + i + "].zone",
                            "The price list has no such zone; it has "
                                    + String.join(
                                            ", ",
                                            prices.zones().stream()
                                                    .map(z -> z.name())
                                                    .toList())));
        }
        found.refuse();
        Pricing pricing = new Pricing(
                Objects.requireNonNull(prices), time, catalogue.durations().costs());
        QuoteRow row = new QuoteRow();
        row.id = Ids.next();
        row.client = now.client();
        row.certification = now.id();
        row.number = 1 + (int) QuoteRow.count("certification", now.id());
        row.priceList = list.orElseThrow().id;
        row.content = Canonical.text(new QuoteText(
                prices.currency(),
                in.variants().stream()
                        .map(v -> ahead.map(a -> pricing.of(v, a)).orElseGet(() -> pricing.of(v)))
                        .toList()));
        row.stage1 = time == null ? 0 : time.stage1();
        row.stage2 = time == null ? 0 : time.stage2();
        row.scope = scope;
        row.variants = in.variants().size();
        row.drawnOn = today;
        row.drawnBy = who.person().id();
        row.persist();
        return row.id;
    }

    /** What a form says of an offer on the file; nothing where it is about none. Asked within the act. */
    public Optional<Said> said(Form form, CertificationFile file, LocalDate today) {
        if (form instanceof SendQuoteForm send) {
            return Optional.of(new QuoteStep(
                    tx.priced(() -> row(file.id(), send.number())
                            .filter(r -> r.sentOn == null)
                            .map(r -> sent(priced(r, today, send.until()), today, send.until()))
                            .orElseThrow(() -> wrong("number", "There is no such offer that was not sent yet"))),
                    basis(file),
                    null));
        }
        if (form instanceof AcceptQuoteForm accept) {
            return Optional.ofNullable(file.application().quote())
                    .map(q -> new QuoteStep(q, basis(file), accept.variant()));
        }
        return Optional.empty();
    }

    /** A fixed price is promised no longer than its price list holds, and by none that holds no more. */
    private QuoteRow priced(QuoteRow r, LocalDate today, LocalDate until) {
        PriceListRow list = PriceListRow.findById(r.priceList);
        if (PriceLists.holding(today).filter(l -> l.id.equals(list.id)).isEmpty()) {
            throw wrong("number", "Its price list holds no more: draw up another offer");
        }
        if (until.isAfter(list.validUntil)) {
            throw wrong(
                    "until", "Its price list holds until " + Days.written(list.validUntil) + ": enter no later day");
        }
        return r;
    }

    private RuntimeException wrong(String field, String words) {
        return new Invalid(List.of(new Invalid.Field(field, words)));
    }

    /** Has the paper of an offer drawn up again at once, which failed. Asking twice does no harm. */
    public void tryAgain(Acting who, UUID file, int number) {
        PriceLists.refuseOthers(who);
        tx.act(() -> {
            if (files.see(file, calendar.today())
                    .filter(s -> who.viewer().sees(s.file().client(), file))
                    .isEmpty()) {
                throw new NotThere();
            }
            return tx.priced(() -> {
                QuoteRow row = row(file, number)
                        .filter(r -> r.failed != null && r.sha256 == null)
                        .orElseThrow(NotThere::new);
                row.attempts = 0;
                row.dueAt = null;
                ordered.fire(new PapersOrdered());
                return row;
            });
        });
    }

    /** The number of an offer that was drawn up, by its id. */
    public Optional<Integer> number(Acting who, UUID file, UUID id) {
        return seen(
                who,
                file,
                now -> priced(who, () -> QuoteRow.<QuoteRow>findByIdOptional(id)
                        .filter(r -> r.certification.equals(now.id()))
                        .map(r -> r.number)));
    }

    /** Number of the offer that was drawn up last and not sent; asked within another question or act. */
    public Optional<Integer> unsent(UUID file) {
        return tx.priced(
                () -> QuoteRow.<QuoteRow>find("certification = ?1 and sentOn is null order by number desc", file)
                        .firstResultOptional()
                        .map(r -> r.number));
    }

    private static Optional<QuoteRow> row(UUID file, int number) {
        return QuoteRow.<QuoteRow>find("certification = ?1 and number = ?2", file, number)
                .firstResultOptional();
    }

    private static Quote sent(QuoteRow r, LocalDate today, LocalDate until) {
        return new Quote(r.id, r.number, today, until, r.variants, r.stage1, r.stage2, r.scope, null, null, null);
    }

    /** Lets the client see what was sent; asked within the act. */
    public void send(Quote quote) {
        tx.priced(() -> {
            QuoteRow row = QuoteRow.findById(quote.id());
            row.sentOn = quote.sentOn();
            row.until = quote.until();
            return row;
        });
    }
}
