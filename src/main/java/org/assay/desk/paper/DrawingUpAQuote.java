package org.assay.desk.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assay.desk.quote.QuoteText;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.paper.Outbox;
import org.assay.register.quote.QuoteRow;
import org.jboss.logging.Logger;

/** Draws up the paper of an offer that was sent, once, and keeps it beside its prices, where the body reads nothing. */
@ApplicationScoped
public class DrawingUpAQuote {
    private static final Logger LOG = Logger.getLogger(DrawingUpAQuote.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_ERROR = 2000;

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final EntityManager em;

    DrawingUpAQuote(Tx tx, Files files, BodyCalendar calendar, EntityManager em) {
        this.em = em;
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * What the paper is drawn up from.
     *
     * @param paper file and client, as every paper has them
     */
    public record Source(PaperSource paper, int number, LocalDate until, int stage1, int stage2, QuoteText text) {}

    /**
     * Draws up the paper that waits longest; false where none is due. What fails is noted beside the offer and tried again after a
     * while; others do not wait for it.
     */
    public boolean next(Function<Source, byte[]> drawing) {
        AtomicReference<UUID> at = new AtomicReference<>();
        try {
            return tx.act(() -> {
                Optional<QuoteRow> row = tx.priced(this::takeUp);
                row.ifPresent(r -> {
                    at.set(r.id);
                    draw(r, drawing);
                });
                return row.isPresent();
            });
        } catch (RuntimeException e) {
            UUID quote = at.get();
            if (quote == null) {
                throw e;
            }
            LOG.errorf(e, "The paper of an offer could not be drawn up (offer %s)", quote);
            return tx.act(() -> tx.priced(() -> failed(quote, e)));
        }
    }

    /** The one that waits longest and that nobody else is at; held until the transaction ends. */
    private Optional<QuoteRow> takeUp() {
        List<?> due = em.createNativeQuery(
                        "select * from quote where sent_on is not null and sha256 is null and attempts < :most"
                                + " and (due_at is null or due_at <= :now)"
                                + " order by due_at nulls first, id limit 1 for update skip locked",
                        QuoteRow.class)
                .setParameter("most", Outbox.MOST_ATTEMPTS)
                .setParameter("now", Instant.now())
                .getResultList();
        return due.stream().findFirst().map(QuoteRow.class::cast);
    }

    private static boolean failed(UUID quote, RuntimeException why) {
        QuoteRow row = QuoteRow.findById(quote);
        String words = why.getClass().getSimpleName() + ": " + why.getMessage();
        row.dueAt = Instant.now().plus(FIRST_PAUSE.multipliedBy(1L << (2 * row.attempts)));
        row.attempts++;
        row.failed = words.substring(0, Math.min(LONGEST_ERROR, words.length()));
        return true;
    }

    private void draw(QuoteRow row, Function<Source, byte[]> drawing) {
        CertificationFile file =
                files.see(row.certification, calendar.today()).orElseThrow().file();
        ClientRow client = ClientRow.findById(row.client);
        Source source = new Source(
                paper(row.id, row.number, Objects.requireNonNull(row.sentOn), file, client),
                row.number,
                Objects.requireNonNull(row.until),
                row.stage1,
                row.stage2,
                Canonical.read(row.content, QuoteText.class));
        byte[] pdf = drawing.apply(source);
        tx.priced(() -> {
            row.pdf = pdf;
            row.sha256 = Hashes.of(pdf);
            return row;
        });
    }

    /** An offer is of no kind of its own, for it stands in no list: a kind is only asked for where its heading is long. */
    private static PaperSource paper(UUID id, int number, LocalDate on, CertificationFile file, ClientRow client) {
        return new PaperSource(
                PaperKind.AGREEMENT,
                "QUOTE/" + id,
                number,
                file.id(),
                on,
                file,
                client.name,
                client.country,
                null,
                List.of(),
                Map.of(),
                new PaperSource.Kept(null, null, null, null));
    }
}
