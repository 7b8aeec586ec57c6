package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Aim;
import org.assay.desk.Asking;
import org.assay.desk.Because;
import org.assay.desk.Checks;
import org.assay.desk.Dated;
import org.assay.desk.Effect;
import org.assay.desk.FileActs;
import org.assay.desk.FileDeed;
import org.assay.desk.Foreseen;
import org.assay.desk.Form;
import org.assay.desk.KeptForms;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.desk.Noticed;
import org.assay.desk.Outcome;
import org.assay.desk.PaperAsked;
import org.assay.desk.PapersOrdered;
import org.assay.desk.WithFiles;
import org.assay.desk.agreement.Agreements;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.certificate.IssuingACertificate;
import org.assay.desk.certificate.WordsOnRecord;
import org.assay.desk.decision.Letter;
import org.assay.desk.letter.AnswerToTheClientForm;
import org.assay.desk.letter.LetterAsTyped;
import org.assay.desk.letter.LetterForm;
import org.assay.desk.letter.LetterOfAnEnd;
import org.assay.desk.quote.Quotes;
import org.assay.desk.time.MethodsInForce;
import org.assay.file.Attendance;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.FormText;
import org.assay.file.Said;
import org.assay.file.Schedule;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.register.Ids;
import org.assay.register.Viewer;
import org.assay.register.certification.Audience;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Kept;
import org.assay.rule.Rule;
import org.assay.standard.Body;
import org.assay.standard.Catalogue;

/** Does any operation of the table on a file. */
@ApplicationScoped
public class DoingADeed {
    private final FileActs acts;
    private final Checks checks;
    private final Catalogue catalogue;
    private final Body body;
    private final IssuingACertificate certificates;
    private final WordsOnRecord onRecord;
    private final Bookings bookings;
    private final KeptForms kept;
    private final OtherDays otherDays;
    private final MethodsInForce methods;
    private final Agreements agreements;
    private final Quotes quotes;
    private final HandingInFiles handing;
    private final Event<PapersOrdered> ordered;

    DoingADeed(
            FileActs acts,
            Checks checks,
            Catalogue catalogue,
            Body body,
            IssuingACertificate certificates,
            WordsOnRecord onRecord,
            Bookings bookings,
            KeptForms kept,
            OtherDays otherDays,
            MethodsInForce methods,
            Agreements agreements,
            Quotes quotes,
            HandingInFiles handing,
            Event<PapersOrdered> ordered) {
        this.acts = acts;
        this.checks = checks;
        this.catalogue = catalogue;
        this.body = body;
        this.certificates = certificates;
        this.onRecord = onRecord;
        this.bookings = bookings;
        this.kept = kept;
        this.otherDays = otherDays;
        this.methods = methods;
        this.agreements = agreements;
        this.quotes = quotes;
        this.handing = handing;
        this.ordered = ordered;
    }

    /**
     * Weighs and does one operation. The outcome bears the id of what was made, or of what the deed was about.
     *
     * @param subject the audit, finding or decision; the file itself where the operation is about none
     * @throws BookedAlready where somebody of a team is in another audit on one of its days
     */
    public Outcome act(Acting who, Key key, Aim aim, Operation operation, UUID subject, Sent sent) {
        Outcome outcome = acted(who, key, aim, looked(who, operation, subject, sent));
        if (outcome instanceof Outcome.Done && operation.is(Trait.SHARED)) {
            kept.dropShared(who, Drafts.address(aim.file(), operation, subject));
        }
        return outcome;
    }

    /** Whether an operation sends the client a letter that can be read before. */
    public static boolean writes(Operation operation) {
        return LetterOfAnEnd.of(operation.move()).isPresent()
                || operation == Operation.WRITE_TO_CLIENT
                || operation == Operation.ANSWER_THE_CLIENT;
    }

    /** The letter that an operation would send to the client: composed as the paper is, and nothing is done. */
    public Foreseen<Letter> foresee(Acting who, Aim aim, Operation operation, UUID subject, Sent sent) {
        if (sent.form() instanceof LetterForm || sent.form() instanceof AnswerToTheClientForm) {
            return acts.foresee(
                    who,
                    aim,
                    looked(who, operation, subject, sent),
                    (now, deed, _, _) -> LetterAsTyped.of(
                            sent.form(),
                            now,
                            subject,
                            ClientRow.<ClientRow>findById(now.client()).name,
                            deed.on(),
                            who.name(),
                            body));
        }
        ApplicationMove how = LetterOfAnEnd.of(operation.move()).orElseThrow(NotThere::new);
        return acts.foresee(who, aim, looked(who, operation, subject, sent), (now, deed, _, _) -> new LetterOfAnEnd(
                        how,
                        now,
                        ClientRow.<ClientRow>findById(now.client()).name,
                        deed.on(),
                        sent.form() instanceof Because why ? why.reason().strip() : "",
                        who.name(),
                        body)
                .letter());
    }

    private Doing looked(Acting who, Operation operation, UUID subject, Sent sent) {
        operation.allow(who);
        look(operation, sent);
        return new Doing(operation, who, subject, sent);
    }

    private Outcome acted(Acting who, Key key, Aim aim, Doing doing) {
        try {
            return acts.act(who, key, aim, doing);
        } catch (RuntimeException failed) {
            throw bookings.refused(failed, doing.subject, () -> acts.read(who, aim, doing)
                            .said(Schedule.class))
                    .<RuntimeException>map(b -> b)
                    .orElse(failed);
        }
    }

    private void look(Operation operation, Sent sent) {
        Checks.Found found = checks.look(sent.form(), operation.prints());
        checks.letters(found, "attestations", sent.attestations());
        checks.letters(found, "waivers", sent.waivers());
        var asked = operation.move().rules().stream().map(Rule::name).toList();
        sent.attestations()
                .keySet()
                .forEach(r -> found.unless(asked.contains(r), "attestations." + r, "This deed has no such rule"));
        sent.attestations().forEach((r, w) -> found.answers("attestations." + r, w));
        sent.waivers().forEach((r, w) -> found.answers("waivers." + r, w));
        sent.waivers()
                .keySet()
                .forEach(r -> found.unless(asked.contains(r), "waivers." + r, "This deed has no such rule"));
        found.refuse();
    }

    private final class Doing implements FileDeed<Done> {
        private final Operation operation;
        private final Acting who;
        private final UUID subject;
        private final Sent sent;
        private final UUID newId = Ids.next();

        Doing(Operation operation, Acting who, UUID subject, Sent sent) {
            this.operation = operation;
            this.who = who;
            this.subject = subject;
            this.sent = sent;
        }

        @Override
        public String move() {
            return operation.journaled();
        }

        @Override
        public String target() {
            return subject.toString();
        }

        @Override
        public Telling telling() {
            return operation.telling();
        }

        @Override
        public Object content() {
            return sent;
        }

        @Override
        public boolean overtakenBy(Entry since, CertificationFile now) {
            return Overtaken.by(since, operation, subject, sent, who, now);
        }

        @Override
        public Prepared<Done> prepared(CertificationFile file, LocalDate today) {
            boolean client = who.viewer() instanceof Viewer.Client;
            Subjects.find(operation, client ? file.told() : file, subject);
            if (client && operation.bodyAlone(file, subject)) {
                throw new NotYours("An audit at short notice is postponed by the body alone.");
            }
            boolean printed = operation.is(Trait.AGAINST_THE_PRINT);
            List<Noticed> notices = printed ? NoticedChanges.of(file) : List.of();
            Asking asking = new Asking(
                    file,
                    subject,
                    who.person(),
                    today,
                    catalogue,
                    body,
                    newId,
                    printed ? certificates.printed(file, today, notices) : null,
                    operation == Operation.DRAFT_PROOF ? onRecord.of(file, notices) : null,
                    () -> methods.on(today));
            Checks.Found found = checks.look(sent.form(), operation.prints());
            sent.form().look(found, asking);
            HandingInFiles.Handed handed = sent.form() instanceof WithFiles form
                    ? handing.look(found, who, file.id(), form.files())
                    : HandingInFiles.Handed.NONE;
            found.refuse();
            Audience audience = operation.audience(file, subject);
            return new Prepared<>(
                    deed(file, today, asking, client),
                    audience,
                    c -> new Decided<>(
                            operation.move().decide(c, newId, Ids::next), new Done(this, c, audience, handed)));
        }

        private Deed deed(CertificationFile file, LocalDate today, Asking asking, boolean client) {
            LocalDate typed = sent.form() instanceof Dated dated ? dated.on() : null;
            return new Deed(
                    subject,
                    typed == null ? today : typed,
                    null,
                    null,
                    "",
                    sent.attestations(),
                    sent.waivers(),
                    agreements
                            .said(operation.move(), file, today)
                            .or(() -> ordered(sent.form(), file, today))
                            .or(() -> quotes.said(sent.form(), file, today))
                            .orElseGet(() -> said(sent.form(), asking)),
                    sent.form(),
                    Forms.words(sent.form()),
                    client);
        }

        /** What the form says; of who was there, with what other audits know of the same days. */
        private Said said(Form form, Asking asking) {
            Said said = form.said(asking);
            return said instanceof Attendance attendance ? otherDays.look(attendance, asking) : said;
        }

        private Optional<Said> ordered(Form form, CertificationFile file, LocalDate on) {
            return form instanceof SignOrderForm order
                    ? Optional.of(agreements.signing(order, file, subject, who.person(), on))
                    : Optional.empty();
        }
    }

    /** What an operation does beside the facts. */
    private final class Done implements Effect {
        private final Doing doing;
        private final Operation operation;
        private final Case c;
        private final Audience audience;
        private final HandingInFiles.Handed handed;

        Done(Doing doing, Case c, Audience audience, HandingInFiles.Handed handed) {
            this.doing = doing;
            this.operation = doing.operation;
            this.c = c;
            this.audience = audience;
            this.handed = handed;
        }

        @Override
        public UUID made() {
            return operation.is(Trait.MAKES) ? doing.newId : doing.subject;
        }

        @Override
        public Object recorded() {
            Sent sent = doing.sent;
            return sent.form() instanceof WithFiles form && !handed.told().isEmpty()
                    ? new Sent(form.with(handed.told()), sent.attestations(), sent.waivers())
                    : sent;
        }

        @Override
        public void keptAs(UUID record) {
            handing.attach(handed, record, doing.subject, audience);
        }

        @Override
        public CertificationFile worded(CertificationFile now) {
            String sentence = c.deed().text(FormText.Scope.class, FormText.Scope::scopeSentence);
            // of a certificate that was issued the scope stays as it is until a decision words it anew
            boolean rewords = operation == Operation.SUBMIT_APPLICATION
                    || (operation == Operation.DRAFT_PROOF && now.paper().revision() == 0);
            return rewords && !sentence.isEmpty() ? now.scoped(sentence) : now;
        }

        @Override
        public List<PaperAsked> papers(CertificationFile now) {
            return operation.papers(now, doing.subject);
        }

        @Override
        public List<Kept> written(CertificationFile now) {
            if (operation.move() == CertificateMove.REISSUE) {
                certificates.reissued(now, c.file().paper(), c.person(), c.today());
            }
            if (operation.move() == ApplicationMove.SEND_QUOTE) {
                quotes.send(Objects.requireNonNull(now.application().quote()));
                ordered.fire(new PapersOrdered());
            }
            if (operation.form() == SignOrderForm.class) {
                return List.of(agreements.keepOrder(now, doing.subject, c.today()));
            }
            return operation.move() == ApplicationMove.OFFER ? List.of(agreements.keep(now, c.today())) : List.of();
        }
    }

    /** What was sent: the form, and the answers to rules. */
    public record Sent(Form form, Map<String, String> attestations, Map<String, String> waivers) {
        public Sent {
            attestations = Map.copyOf(attestations);
            waivers = Map.copyOf(waivers);
        }
    }
}
