package org.assay.desk.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.OneAtATime;
import org.assay.desk.quote.PriceLists;
import org.assay.desk.quote.QuoteText;
import org.assay.desk.quote.Quotes.Stored;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.quote.KnowsPrices;
import org.assay.register.quote.QuoteRow;
import org.jspecify.annotations.Nullable;

/** Draws up the paper of an offer that was sent, once, and keeps it beside its prices, where the body reads nothing. */
@ApplicationScoped
public class DrawingUpAQuote {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final KnowsPrices known;
    private final Drawing drawing;

    DrawingUpAQuote(Tx tx, Files files, BodyCalendar calendar, KnowsPrices known, Drawing drawing) {
        this.known = known;
        this.drawing = drawing;
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * What the paper is drawn up from.
     *
     * @param paper file and client, as every paper has them
     * @param until the last day on which it can be accepted; null of a draft, which is not sent yet
     */
    public record Source(
            PaperSource paper, int number, @Nullable LocalDate until, int stage1, int stage2, QuoteText text) {}

    /** The press, which stands on another floor. */
    public interface Drawing {
        byte[] quote(Source source);
    }

    /** A draft of the paper of an offer that is not sent yet, for whoever makes offers; nothing is kept. */
    public Stored draft(Acting who, UUID file, int number) {
        PriceLists.refuseOthers(who);
        Source source = tx.act(() -> {
            if (files.see(file, calendar.today())
                    .filter(s -> who.viewer().sees(s.file().client(), file))
                    .isEmpty()) {
                throw new NotThere();
            }
            return source(tx.priced(() -> {
                known.note(who.person(), calendar.today());
                return QuoteRow.<QuoteRow>find("certification = ?1 and number = ?2 and sentOn is null", file, number)
                        .firstResultOptional()
                        .orElseThrow(NotThere::new);
            }));
        });
        byte[] pdf = drawing.quote(source);
        return new Stored(
                source.paper().file().reference() + "-draft-of-offer-" + number + ".pdf", Hashes.of(pdf), pdf);
    }

    /**
     * Draws up the paper that waits longest; false where none is due. What fails is noted beside the offer and tried again after a
     * while; others do not wait for it.
     */
    public boolean next(Function<Source, byte[]> drawing) {
        return OneAtATime.next(
                () -> priced(QuoteRow::takeUp),
                taken -> {
                    Optional<Source> source =
                            tx.act(() -> tx.priced(() -> QuoteRow.held(taken)).map(this::source));
                    source.ifPresent(s -> {
                        byte[] pdf = drawing.apply(s);
                        priced(() -> {
                            QuoteRow.held(taken)
                                    .ifPresentOrElse(r -> r.keep(pdf), () -> OneAtATime.overtaken(taken.work()));
                            return taken;
                        });
                    });
                },
                (taken, error) -> priced(() -> {
                    QuoteRow.held(taken).ifPresent(r -> r.failedWith(error));
                    return taken;
                }));
    }

    private <T> T priced(Callable<T> work) {
        return tx.act(() -> tx.priced(work));
    }

    private Source source(QuoteRow row) {
        CertificationFile file =
                files.see(row.certification, calendar.today()).orElseThrow().file();
        ClientRow client = ClientRow.findById(row.client);
        return new Source(
                paper(row.id, row.number, Objects.requireNonNullElse(row.sentOn, calendar.today()), file, client),
                row.number,
                row.until,
                row.stage1,
                row.stage2,
                Canonical.read(row.content, QuoteText.class));
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
