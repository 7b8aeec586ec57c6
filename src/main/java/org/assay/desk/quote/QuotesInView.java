package org.assay.desk.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Quote;
import org.assay.file.cycle.AuditsAhead;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.quote.KnowsPrices;
import org.assay.register.quote.QuoteRow;
import org.jspecify.annotations.Nullable;

/** What waits for whoever makes offers, and where each offer stands: the first page of that role. */
@ApplicationScoped
public class QuotesInView {
    private static final int SOON = 14;

    /** Where an offer stands. */
    public enum Standing {
        WITHOUT_PAPER("Its paper could not be drawn up", "warn"),
        TO_DRAW_UP("An offer is to be drawn up", "warn"),
        TO_SEND("Drawn up and not sent", "warn"),
        ACCEPTED_AND_DRAWN("Accepted; a later one is drawn up and not sent", "warn"),
        ENDS_SOON("Ends soon", "warn"),
        ENDED("Ended without an answer", "plain"),
        SENT("Waits for the client", "info"),
        ACCEPTED("Accepted", "ok"),
        AHEAD("Certified: what lies ahead can be offered", "plain");

        private final String words;
        private final String tone;

        Standing(String words, String tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public String tone() {
            return tone;
        }
    }

    /**
     * A file.
     *
     * @param halfDays of both stages; 0 where what lies ahead of a certified client is offered
     * @param until last day of the offer that was sent last; null where none was
     */
    public record Line(
            UUID file,
            String client,
            String reference,
            int halfDays,
            Standing standing,
            @Nullable LocalDate until) {
        Line withoutPaper() {
            return new Line(file, client, reference, halfDays, Standing.WITHOUT_PAPER, until);
        }
    }

    private final Tx tx;
    private final EntityManager em;
    private final Files files;
    private final BodyCalendar calendar;
    private final KnowsPrices known;
    private final Quotes quotes;

    QuotesInView(Tx tx, EntityManager em, Files files, BodyCalendar calendar, KnowsPrices known, Quotes quotes) {
        this.quotes = quotes;
        this.tx = tx;
        this.em = em;
        this.files = files;
        this.calendar = calendar;
        this.known = known;
    }

    /** Files whose audit time is determined, what waits first. */
    public List<Line> all(Acting who) {
        PriceLists.refuseOthers(who);
        LocalDate today = calendar.today();
        return tx.act(() -> {
            List<QuoteRow> rows = tx.priced(() -> {
                known.note(who.person(), today);
                return QuoteRow.<QuoteRow>listAll();
            });
            Map<UUID, Integer> drawn =
                    rows.stream().collect(Collectors.toMap(r -> r.certification, r -> r.number, Math::max));
            Set<UUID> failed = rows.stream()
                    .filter(r -> r.failed != null && r.sha256 == null)
                    .map(r -> r.certification)
                    .collect(Collectors.toSet());
            List<UUID> ids = ids();
            Map<UUID, Files.Seen> all = files.seeInAList(ids, today);
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(all.get(id)))
                    .map(seen -> line(seen, drawn.get(seen.file().id()), today))
                    .filter(Objects::nonNull)
                    .map(l -> failed.contains(l.file()) ? l.withoutPaper() : l)
                    .sorted(Comparator.comparing(Line::standing).thenComparing(Line::client))
                    .toList();
        });
    }

    private List<UUID> ids() {
        return em.createQuery(
                        "select c.id from CertificationRow c where c.application in :open order by c.id", UUID.class)
                .setParameter(
                        "open",
                        Set.of(ApplicationStanding.ACCEPTED, ApplicationStanding.OFFERED, ApplicationStanding.AGREED))
                .getResultList();
    }

    private @Nullable Line line(Files.Seen seen, @Nullable Integer drawn, LocalDate today) {
        CertificationFile file = seen.file();
        AuditTime time = file.time();
        Quote quote = file.application().quote();
        if (AuditsAhead.livesOn(file, today)) {
            return certified(seen, drawn, today);
        }
        boolean agreed = file.application().standing() == ApplicationStanding.AGREED;
        // a body may price elsewhere: what was agreed without an offer waits for none
        if (time == null || (agreed && quote == null && drawn == null)) {
            return null;
        }
        return new Line(
                file.id(),
                seen.shown(),
                file.reference(),
                time.total(),
                standing(quote, drawn, time, today),
                quote == null ? null : quote.until());
    }

    /** Of a certified client: an offer of what lies ahead, and where none is under way that one can be made. */
    private @Nullable Line certified(Files.Seen seen, @Nullable Integer drawn, LocalDate today) {
        CertificationFile file = seen.file();
        if (AuditsAhead.of(file).isEmpty()) {
            return null;
        }
        Quote quote = file.application().quote();
        Standing standing = Standing.AHEAD;
        if (drawn != null && (quote == null || drawn > quote.number())) {
            standing = Standing.TO_SEND;
        } else if (quote != null && quote.scope().equals(quotes.basis(file))) {
            standing = quote.acceptedOn() != null ? Standing.ACCEPTED : sent(quote, today);
        }
        return new Line(
                file.id(),
                seen.shown(),
                file.reference(),
                0,
                standing,
                quote == null || standing == Standing.AHEAD ? null : quote.until());
    }

    private static Standing standing(@Nullable Quote quote, @Nullable Integer drawn, AuditTime time, LocalDate today) {
        boolean fits = quote != null && quote.stage1() == time.stage1() && quote.stage2() == time.stage2();
        if (quote != null && quote.acceptedOn() != null && fits) {
            return drawn != null && drawn > quote.number() ? Standing.ACCEPTED_AND_DRAWN : Standing.ACCEPTED;
        }
        if (drawn != null && (quote == null || drawn > quote.number())) {
            return Standing.TO_SEND;
        }
        if (quote == null || !fits) {
            return Standing.TO_DRAW_UP;
        }
        return sent(quote, today);
    }

    private static Standing sent(Quote quote, LocalDate today) {
        if (!quote.openOn(today)) {
            return Standing.ENDED;
        }
        return quote.until().isBefore(today.plusDays(SOON)) ? Standing.ENDS_SOON : Standing.SENT;
    }
}
