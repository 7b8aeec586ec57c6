package org.assay.desk.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.calendar.Days;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.desk.ReadBack;
import org.assay.desk.application.AppliedFor;
import org.assay.file.AgreedDays;
import org.assay.file.AgreedText;
import org.assay.file.Agreement;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeOrder;
import org.assay.file.ChangeStanding;
import org.assay.file.Person;
import org.assay.file.Said;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.Move;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.agreement.AgreementRow;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Kept;
import org.assay.standard.Body;
import org.assay.standard.Terms;
import org.jspecify.annotations.Nullable;

/** Agreements: drawn up when they are offered, read before they are signed, and kept as they were. */
@ApplicationScoped
public class Agreements {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Body body;
    private final Terms terms;

    Agreements(Tx tx, Files files, BodyCalendar calendar, Body body, Terms terms) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.body = body;
        this.terms = terms;
    }

    /** What is said to whoever signs and names no text. */
    static final String UNREAD =
            "Send the SHA-256 of the text that you read, as the page and GET …/agreements show it; nothing is signed unread";

    /**
     * A text on a file.
     *
     * @param signedOn null where it was not signed
     * @param about the notice or the audit that a change order is about; null of an agreement, and of what is signed
     */
    public record Told(
            String sha256,
            AgreementText text,
            @Nullable LocalDate signedOn,
            boolean offered,
            @Nullable UUID about) {}

    /** What a change order says, word by word; about a wider scope that was accepted, or about an audit after which days rose; nothing where there is neither. Asked in a transaction. */
    public Optional<AgreementText> order(CertificationFile file, UUID subject) {
        return wider(file, subject).or(() -> file.audit(subject)
                .filter(a -> a.timeLook() != null && a.timeLook().now() != null && file.agreement() != null)
                .map(a -> new WritingMoreDays(file, a, terms).text()));
    }

    private Optional<AgreementText> wider(CertificationFile file, UUID change) {
        return file.change(change)
                .filter(n -> n.standing() == ChangeStanding.ACCEPTED && n.wider() != null && file.agreement() != null)
                .map(n -> new WritingAnOrder(file, n, sentence(file, change), terms).text());
    }

    /** The same with the reader's own eyes. */
    public Optional<AgreementText> orderToSign(Acting who, UUID file, UUID change) {
        return tx.ask(
                who.viewer(), () -> files.see(file, calendar.today()).flatMap(seen -> order(seen.file(), change)));
    }

    private static String sentence(CertificationFile file, UUID change) {
        return DeedRecordRow.<DeedRecordRow>find("certification = ?1 and made = ?2", file.id(), change)
                .firstResultOptional()
                .map(r -> ReadBack.as(r.kept().form(), AppliedFor.class)
                        .scopeSentence()
                        .strip())
                .orElse("");
    }

    /** What a signature below a change order says; refuses one below another text than that of today. */
    public ChangeOrder signing(SignOrderForm form, CertificationFile file, UUID change, Person by, LocalDate on) {
        signed(file, change).ifPresent(o -> {
            throw wrong("The change order was signed on " + Days.written(o.signedOn()) + " already");
        });
        AgreementText text = order(file, change).orElse(null);
        if (text == null) {
            boolean accepted = file.change(change)
                    .filter(n -> n.standing() == ChangeStanding.ACCEPTED)
                    .isPresent();
            if (accepted || file.audit(change).isPresent()) {
                throw wrong("There is no agreement that an order could change");
            }
            return new ChangeOrder("", on, by); // out of turn, as its life says
        }
        String now = text.sha256();
        String read = form.text() == null ? "" : form.text().strip();
        if (read.isEmpty() && open(file).anyMatch(change::equals)) {
            throw wrong(UNREAD);
        }
        if (!read.isEmpty() && !read.equals(now)) {
            throw wrong("What you read is not the change order as it stands now; read it again before you sign");
        }
        return new ChangeOrder(now, on, by);
    }

    private static Optional<ChangeOrder> signed(CertificationFile file, UUID subject) {
        boolean open = file.risen().filter(a -> a.id().equals(subject)).isPresent();
        return open ? Optional.empty() : file.ordered(subject);
    }

    private static Invalid wrong(String words) {
        return new Invalid(List.of(new Invalid.Field("text", words)));
    }

    /** Keeps the text of a change order that was signed; asked within the act. */
    public Kept keepOrder(CertificationFile file, UUID change, LocalDate on) {
        AgreementText text = order(file, change).orElseThrow(NotThere::new);
        AgreementRow row = new AgreementRow(Ids.next(), file, on, text.kept(), text.sha256());
        row.persist();
        return new Kept(row.id, row.sha256);
    }

    /** The facts of the text that an offer or a signature is about; nothing where a move is about none. */
    public Optional<Said> said(Move<?> move, CertificationFile file, LocalDate today) {
        return move == ApplicationMove.OFFER || move == ApplicationMove.SIGN
                ? Optional.of(facts(file, today))
                : Optional.empty();
    }

    private AgreedText facts(CertificationFile file, LocalDate on) {
        WritingAnAgreement writing = writing(file);
        return writing.facts(writing.text(on));
    }

    private WritingAnAgreement writing(CertificationFile file) {
        ClientRow client = ClientRow.findById(file.client());
        return new WritingAnAgreement(file, client.name, client.country, body, terms);
    }

    /** Hash of what the file says is certified: scope, sites and AI systems. */
    public String scope(CertificationFile file) {
        return WritingAnAgreement.scope(file);
    }

    /** The text as it would be offered on a day; asked within a transaction. */
    public AgreementText text(CertificationFile file, LocalDate on) {
        return writing(file).text(on);
    }

    /**
     * The text as it would be offered today, before anybody offers it.
     *
     * @throws NotThere where there is no such file in view
     */
    public AgreementText toOffer(Acting who, UUID file) {
        return tx.ask(
                who.viewer(),
                () -> text(
                        files.see(file, calendar.today())
                                .orElseThrow(NotThere::new)
                                .file(),
                        calendar.today()));
    }

    /** Keeps the text that a file offers; asked within the offer's transaction. */
    public Kept keep(CertificationFile file, LocalDate on) {
        AgreementText text = text(file, on);
        AgreementRow row = new AgreementRow(Ids.next(), file, on, text.kept(), text.sha256());
        row.persist();
        return new Kept(row.id, row.sha256);
    }

    /**
     * Every text on a file, the latest first.
     *
     * @throws NotThere where there is no such file in view
     */
    public List<Told> of(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            CertificationFile now =
                    files.see(file, calendar.today()).orElseThrow(NotThere::new).file();
            List<AgreementRow> rows = AgreementRow.list("certification = ?1 order by id desc", file);
            UUID waits = waiting(rows, now).orElse(null);
            return rows.stream()
                    .map(row -> told(row, now, row.id.equals(waits)))
                    .toList();
        });
    }

    /** The same, before them the change orders that wait for a signature, as they would be signed today. */
    public List<Told> withOrders(Acting who, UUID file) {
        return tx.ask(who.viewer(), () -> {
            CertificationFile now =
                    files.see(file, calendar.today()).orElseThrow(NotThere::new).file();
            return Stream.concat(
                            open(now)
                                    .flatMap(id ->
                                            order(now, id).map(o -> new Told(o.sha256(), o, null, true, id)).stream()),
                            of(who, file).stream())
                    .toList();
        });
    }

    /** What a change order waits for a signature about. */
    private static Stream<UUID> open(CertificationFile file) {
        return Stream.concat(
                file.changes().stream()
                        .filter(n -> n.standing() == ChangeStanding.ACCEPTED && n.wider() != null && n.order() == null)
                        .map(ChangeNotice::id),
                file.risen().map(Audit::id).stream());
    }

    /** The text that waits for a signature: one that reads like an earlier one, which was signed, is another offer all the same. */
    private static Optional<UUID> waiting(List<AgreementRow> rows, CertificationFile now) {
        AgreedText offered = now.application().offered();
        return offered == null || now.application().standing() != ApplicationStanding.OFFERED
                ? Optional.empty()
                : rows.stream()
                        .filter(r -> r.sha256.equals(offered.sha256()))
                        .map(r -> r.id)
                        .findFirst();
    }

    private static Told told(AgreementRow row, CertificationFile now, boolean waits) {
        LocalDate signed = waits ? null : signedOn(row.sha256, now).orElse(null);
        return new Told(row.sha256, AgreementText.read(row.content), signed, waits, null);
    }

    /** The day on which a text was signed: as the agreement, or as a change order to it. */
    private static Optional<LocalDate> signedOn(String sha256, CertificationFile now) {
        Agreement agreement = now.agreement();
        AgreedText agreed = agreement == null ? null : agreement.text();
        if (agreement != null && agreed != null && agreed.sha256().equals(sha256)) {
            return Optional.of(agreement.signedOn());
        }
        return Stream.concat(
                        now.changes().stream().flatMap(n -> Stream.ofNullable(n.order())),
                        now.audits().stream()
                                .flatMap(a -> Stream.ofNullable(a.timeLook()))
                                .flatMap(l -> l.signed().stream())
                                .map(AgreedDays::order))
                .filter(o -> o.sha256().equals(sha256))
                .map(ChangeOrder::signedOn)
                .findFirst();
    }
}
