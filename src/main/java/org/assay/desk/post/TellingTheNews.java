package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assay.desk.OneAtATime;
import org.assay.desk.deed.News;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.Trait;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.programme.ClockNote;
import org.assay.programme.Due;
import org.assay.programme.Holder;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.certification.DeedRecordRow;
import org.assay.register.paper.Outbox;
import org.assay.register.paper.OutboxRow;
import org.assay.register.post.ClockNoteRow;
import org.assay.register.post.MailRow;
import org.assay.register.post.Mails;
import org.assay.register.post.WishRow;
import org.jspecify.annotations.Nullable;

/** Makes mails of the news that acts and the clock have left: one for each person who is to know, in one transaction. */
@ApplicationScoped
public class TellingTheNews {
    /** What a mail is made with. */
    public record Means(String address, Function<Appointments, String> calendarFile) {}

    /** A line for somebody: what it says, how much it matters, and a calendar file where one goes with it. */
    private record Line(
            Wording words, News.Weight weight, @Nullable String calendar) {}

    private final Tx tx;
    private final Outbox outbox;
    private final Mails mails;
    private final Recipients recipients;
    private final BodyCalendar calendar;

    TellingTheNews(Tx tx, Outbox outbox, Mails mails, Recipients recipients, BodyCalendar calendar) {
        this.tx = tx;
        this.outbox = outbox;
        this.mails = mails;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    /** Tells what waits longest; false where nothing does. What fails is noted, and tried again later. */
    public boolean next(Means means) {
        return OneAtATime.next(
                () -> tx.act(() -> outbox.takeUp("NEWS", "CLOCK")),
                taken -> tx.act(() -> {
                    outbox.held(taken).ifPresentOrElse(w -> tell(w, means), () -> OneAtATime.overtaken(taken.work()));
                    return taken;
                }),
                (taken, error) -> tx.act(() -> {
                    outbox.failed(taken, error);
                    return taken;
                }));
    }

    private void tell(OutboxRow work, Means means) {
        CertificationFile file = Canonical.read(work.facts, CertificationFile.class);
        Map<UUID, Line> lines = work.kind.equals("CLOCK") ? ofTheClock(work, file, means) : ofADeed(work, file, means);
        Map<UUID, WishRow> wishes = wishes(lines);
        lines.forEach((person, line) -> {
            if (wants(wishes.get(person), line.weight())) {
                mails.leave(mail(work, file, person, line));
            }
        });
        work.delete();
    }

    /** Each person by the first line that is for her; whoever did it knows already, and gets a receipt of what she signed. */
    private Map<UUID, Line> ofADeed(OutboxRow work, CertificationFile file, Means means) {
        DeedRecordRow record = DeedRecordRow.findById(work.asOf);
        UUID subject = record.made == null ? work.subject : record.made;
        Map<UUID, Line> lines = new LinkedHashMap<>();
        LocalDate today = calendar.today();
        Operation.under(record.deed).ifPresent(operation -> operation.news().stream()
                .filter(n -> n.fits(file, subject, today))
                .forEach(news -> {
                    Line line = new Line(
                            Wording.of(news, file, subject, means.address()),
                            news.weight(),
                            days(operation, file, subject, means));
                    recipients.of(news.to(), file, subject, today).stream()
                            .filter(p -> news.receipt() || !p.equals(record.recordedBy))
                            .forEach(p -> lines.putIfAbsent(p, line));
                }));
        return lines;
    }

    private static @Nullable String days(Operation operation, CertificationFile file, UUID subject, Means means) {
        boolean ends = operation.is(Trait.ENDS_DAYS);
        return ends || operation.is(Trait.AGREES_DAYS)
                ? file.audit(subject)
                        .map(a -> Appointments.of(file, a, ends))
                        .filter(a -> !a.visits().isEmpty())
                        .map(means.calendarFile())
                        .orElse(null)
                : null;
    }

    private Map<UUID, Line> ofTheClock(OutboxRow work, CertificationFile file, Means means) {
        ClockNoteRow row = ClockNoteRow.findById(work.subject);
        LocalDate today = calendar.today();
        ClockNote note = new ClockNote(
                row.kind, new Due(row.dueKind, row.subject, about(file, row.subject), row.dueOn, path(file, row)));
        Map<UUID, Line> lines = new LinkedHashMap<>();
        Holder holder = row.dueKind.holder();
        if (row.kind == ClockNote.Kind.EXPIRED || (holder == Holder.CLIENT && !row.kind.proposes())) {
            News.Weight weight = row.kind == ClockNote.Kind.EXPIRED ? News.Weight.BINDING : News.Weight.WAITS;
            Line line = new Line(Wording.of(note, true, file, today, means.address()), weight, null);
            recipients.of(Holder.CLIENT, file, row.subject, today).forEach(p -> lines.put(p, line));
        }
        if (row.kind != ClockNote.Kind.REMINDER || holder != Holder.CLIENT) {
            Holder to = row.kind == ClockNote.Kind.REMINDER ? holder : Holder.PROGRAMME_MANAGER;
            Line line = new Line(Wording.of(note, false, file, today, means.address()), News.Weight.WAITS, null);
            recipients.of(to, file, row.subject, today).forEach(p -> lines.putIfAbsent(p, line));
        }
        return lines;
    }

    private static String about(CertificationFile file, UUID subject) {
        return file.audit(subject)
                .map(file::title)
                .or(() -> file.finding(subject).map(f -> f.reference()))
                .orElse("");
    }

    private static String path(CertificationFile file, ClockNoteRow row) {
        return file.audit(row.subject)
                .map(a -> "/audits/" + a.id())
                .or(() -> file.finding(row.subject).map(f -> "/findings/" + f.id()))
                .or(() -> file.letter(row.subject).map(_ -> "/records"))
                .orElse("");
    }

    private static Map<UUID, WishRow> wishes(Map<UUID, Line> lines) {
        Map<UUID, WishRow> wishes = new HashMap<>();
        if (!lines.isEmpty()) {
            List<WishRow> rows = WishRow.list("person in ?1", lines.keySet());
            rows.forEach(w -> wishes.put(w.person, w));
        }
        return wishes;
    }

    /** Who has left no address is told what binds the body all the same, wherever {@link Addresses} finds her. */
    private static boolean wants(@Nullable WishRow wish, News.Weight weight) {
        return switch (weight) {
            case BINDING -> true;
            case WAITS -> wish != null && wish.wanted != WishRow.Wanted.NONE;
            case TOLD -> wish != null && wish.wanted == WishRow.Wanted.ALL;
        };
    }

    private static MailRow mail(OutboxRow work, CertificationFile file, UUID person, Line line) {
        MailRow mail = new MailRow();
        mail.id = Ids.next();
        mail.client = file.client();
        mail.certification = file.id();
        mail.person = person;
        mail.contentKey = work.contentKey + "/" + person;
        mail.subject = line.words().subject();
        mail.body = line.words().body();
        mail.calendar = line.calendar();
        mail.binding = line.weight() == News.Weight.BINDING;
        return mail;
    }
}
