package org.assay.desk.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotYours;
import org.assay.desk.Outcome;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.quote.KnowsPrices;
import org.assay.register.quote.PriceListRow;

/** Price lists: each is entered once, and the one that began last holds. */
@ApplicationScoped
public class PriceLists {
    /** Letters of a currency's code. */
    private static final int CODE = 3;

    /** A price list as it was entered. */
    public record Told(UUID id, PriceListForm prices, LocalDate recordedOn, boolean holds) {
        /** An amount of it as people read it. */
        public String money(Integer amount) {
            return Money.written(amount, prices.currency());
        }
    }

    private final Tx tx;
    private final Acts acts;
    private final Checks checks;
    private final BodyCalendar calendar;
    private final KnowsPrices known;

    PriceLists(Tx tx, Acts acts, Checks checks, BodyCalendar calendar, KnowsPrices known) {
        this.tx = tx;
        this.acts = acts;
        this.checks = checks;
        this.calendar = calendar;
        this.known = known;
    }

    /** Refuses everybody else: prices are for whoever makes offers. */
    public static void refuseOthers(Acting who) {
        if (!who.is(Role.COMMERCIAL)) {
            throw new NotYours("Prices are kept in the role " + Role.COMMERCIAL + ".");
        }
    }

    /** All, the latest first. */
    public List<Told> all(Acting who) {
        refuseOthers(who);
        return tx.act(() -> tx.priced(() -> {
            known.note(who.person(), calendar.today());
            Optional<PriceListRow> holds = holding(calendar.today());
            return PriceListRow.<PriceListRow>list("order by validFrom desc, id desc").stream()
                    .map(r -> new Told(
                            r.id,
                            read(r),
                            r.recordedOn,
                            holds.filter(h -> h.id.equals(r.id)).isPresent()))
                    .toList();
        }));
    }

    public Outcome enter(Acting who, Key key, PriceListForm in) {
        refuseOthers(who);
        Checks.Found found = checks.look(in);
        found.unless(
                        in.currency() == null
                                || in.currency().length() != CODE
                                || Currency.getAvailableCurrencies().stream()
                                        .anyMatch(c -> c.getCurrencyCode().equals(in.currency())),
                        "currency",
                        "There is no such currency: enter its three letters of ISO 4217, such as USD")
                .unless(
                        in.validFrom() == null
                                || in.validUntil() == null
                                || !in.validUntil().isBefore(in.validFrom()),
                        "validUntil",
                        "The last day lies before the first")
                .unless(!in.zones().isEmpty(), "zones", "Enter at least one travel zone")
                .unless(
                        in.zones().stream()
                                        .filter(Objects::nonNull)
                                        .map(z ->
                                                String.valueOf(z.name()).strip().toLowerCase(Locale.ROOT))
                                        .distinct()
                                        .count()
                                == in.zones().stream().filter(Objects::nonNull).count(),
                        "zones",
                        "Two zones bear the same name");
        found.refuse();
        return acts.once(
                who,
                key,
                "EnteringAPriceList",
                "",
                in,
                () -> tx.priced(() -> {
                    known.note(who.person(), calendar.today());
                    PriceListRow row = new PriceListRow();
                    row.id = Ids.next();
                    row.validFrom = in.validFrom();
                    row.validUntil = in.validUntil();
                    row.content = Canonical.text(in);
                    row.recordedBy = who.person().id();
                    row.recordedOn = calendar.today();
                    row.persist();
                    return new Outcome.Done(row.id);
                }));
    }

    /** The list that holds on a day; asked where prices can be read. */
    static Optional<PriceListRow> holding(LocalDate day) {
        return PriceListRow.<PriceListRow>find(
                        "validFrom <= ?1 and validUntil >= ?1 order by validFrom desc, id desc", day)
                .firstResultOptional();
    }

    static PriceListForm read(PriceListRow row) {
        return Canonical.read(row.content, PriceListForm.class);
    }
}
