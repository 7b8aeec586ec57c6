package org.assay.desk.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assay.desk.OneAtATime;
import org.assay.desk.certificate.CertificatePrint;
import org.assay.file.AgreedText;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeOrder;
import org.assay.file.PaperKind;
import org.assay.house.BodyCalendar;
import org.assay.register.Canonical;
import org.assay.register.Tx;
import org.assay.register.agreement.AgreementRow;
import org.assay.register.certificate.CertificateDocumentRow;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.decision.DecisionLetterRow;
import org.assay.register.decision.DecisionSheetRow;
import org.assay.register.journal.Entry;
import org.assay.register.paper.Blobs;
import org.assay.register.paper.Outbox;
import org.assay.register.paper.OutboxRow;
import org.assay.register.paper.PaperRow;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** Takes up what acts have ordered: each paper is drawn up, then kept and journaled in one transaction, once. */
@ApplicationScoped
public class DrawingUpAPaper {
    private final Tx tx;
    private final Outbox outbox;
    private final Blobs blobs;
    private final Files files;
    private final BodyCalendar calendar;
    private final EntityManager em;

    DrawingUpAPaper(Tx tx, Outbox outbox, Blobs blobs, Files files, BodyCalendar calendar, EntityManager em) {
        this.tx = tx;
        this.outbox = outbox;
        this.blobs = blobs;
        this.files = files;
        this.calendar = calendar;
        this.em = em;
    }

    private record Asked(PaperSource source, boolean spelled) {}

    /**
     * Draws up the paper that waits longest, with letters written out that no typeface has where somebody asked for it; false
     * where none is due. What fails is noted, and tried again later.
     */
    public boolean next(BiFunction<PaperSource, Boolean, Drawn> drawing) {
        return OneAtATime.next(
                () -> tx.act(() -> outbox.takeUp("PAPER")),
                taken -> {
                    Optional<Asked> asked = tx.act(() -> outbox.held(taken).map(this::asked));
                    asked.ifPresent(a -> {
                        Drawn drawn = drawing.apply(a.source(), a.spelled());
                        tx.act(() -> {
                            outbox.held(taken)
                                    .ifPresentOrElse(w -> keep(w, drawn), () -> OneAtATime.overtaken(taken.work()));
                            return taken;
                        });
                    });
                },
                (taken, error) -> tx.act(() -> {
                    outbox.failed(taken, error);
                    return taken;
                }));
    }

    private Asked asked(OutboxRow work) {
        return new Asked(source(work, PaperRow.findById(work.subject)), work.spelled);
    }

    private void keep(OutboxRow work, Drawn drawn) {
        PaperRow paper = PaperRow.findById(work.subject);
        paper.sha256 = blobs.keep(drawn.bytes(), drawn.mediaType());
        paper.size = drawn.bytes().length;
        paper.pages = drawn.pages();
        LocalDate today = calendar.today();
        LocalDate on = today.isBefore(paper.dated) ? paper.dated : today;
        files.append(
                paper.certification,
                on,
                Entry.plain(paper.orderedBy, "DrawingUpAPaper", paper.id, on).with(paper.sha256));
        work.delete();
    }

    /**
     * What a paper would be drawn up from now, inside the transaction of whoever asks; it is drawn up for her eyes, and kept nowhere.
     *
     * @param typed what is typed and not recorded yet
     */
    public PaperSource now(CertificationFile file, PaperKind kind, UUID subject, List<Written> typed) {
        ClientRow client = ClientRow.findById(file.client());
        List<DeedRecordRow> rows = DeedRecordRow.list("certification = ?1 order by id", file.id());
        List<Written> records =
                Stream.concat(rows.stream().map(Written::of), typed.stream()).toList();
        return new PaperSource(
                kind,
                "draft",
                1,
                subject,
                calendar.today(),
                file,
                client.name,
                client.country,
                number(file.id()),
                records,
                names(file, records),
                new PaperSource.Kept(null, null, null, null));
    }

    private PaperSource source(OutboxRow work, PaperRow paper) {
        ClientRow client = ClientRow.findById(paper.client);
        List<DeedRecordRow> rows =
                DeedRecordRow.list("certification = ?1 and id <= ?2 order by id", paper.certification, work.asOf);
        List<Written> records = rows.stream().map(Written::of).toList();
        CertificationFile file = Canonical.read(work.facts, CertificationFile.class);
        return new PaperSource(
                paper.kind,
                paper.contentKey,
                paper.revision,
                paper.subject,
                paper.dated,
                file,
                client.name,
                client.country,
                number(paper.certification),
                records,
                names(file, records),
                kept(paper, file));
    }

    private @Nullable String number(UUID certification) {
        return em.createQuery(
                        "select min(d.number) from CertificateDocumentRow d where d.certification = :id", String.class)
                .setParameter("id", certification)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private PaperSource.Kept kept(PaperRow paper, CertificationFile file) {
        DecisionSheetRow shown = DecisionSheetRow.findById(paper.subject);
        DecisionLetterRow letter = DecisionLetterRow.findById(paper.subject);
        CertificateDocumentRow certificate = CertificateDocumentRow.<CertificateDocumentRow>find(
                        "certification = ?1 and revision = ?2",
                        file.id(),
                        file.paper().revision())
                .firstResult();
        return new PaperSource.Kept(
                read(shown == null ? null : shown.content),
                read(letter == null ? null : letter.content),
                certificate == null || certificate.content == null
                        ? null
                        : Canonical.read(certificate.content, CertificatePrint.class),
                read(agreement(paper, file)));
    }

    /** Of the agreement, or of the change order that the paper is about. */
    private static @Nullable String agreement(PaperRow paper, CertificationFile file) {
        AgreedText offered = file.application().offered();
        String text =
                file.ordered(paper.subject).map(ChangeOrder::sha256).orElse(offered == null ? null : offered.sha256());
        return text == null
                ? null
                : AgreementRow.<AgreementRow>find("certification = ?1 and sha256 = ?2", file.id(), text)
                        .firstResultOptional()
                        .map(row -> row.content)
                        .orElse(null);
    }

    private static @Nullable JsonNode read(@Nullable String json) {
        return json == null ? null : Canonical.read(json, JsonNode.class);
    }

    private static Map<UUID, String> names(CertificationFile file, List<Written> records) {
        return PersonRow.names(Persons.of(file, records));
    }
}
