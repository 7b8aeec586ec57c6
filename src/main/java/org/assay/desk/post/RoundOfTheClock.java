package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.desk.NewsOrdered;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.programme.ClockNote;
import org.assay.programme.Outlook;
import org.assay.register.Tx;
import org.assay.register.Unreadable;
import org.assay.register.certification.Files;
import org.assay.register.journal.Entry;
import org.assay.register.paper.Outbox;
import org.assay.register.post.ClockNotes;
import org.assay.standard.Law;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;
import org.jboss.logging.Logger;

/**
 * The clock goes its round: each file that may hold something is looked at once a day, and what there is to note is noted once,
 * journaled, and told. However many processes go, and whatever days nobody went.
 */
@ApplicationScoped
public class RoundOfTheClock {
    private static final Logger LOG = Logger.getLogger(RoundOfTheClock.class);

    private final Tx tx;
    private final ClockNotes notes;
    private final Files files;
    private final Outbox outbox;
    private final BodyCalendar calendar;
    private final LawBook laws;
    private final Event<NewsOrdered> told;

    RoundOfTheClock(
            Tx tx,
            ClockNotes notes,
            Files files,
            Outbox outbox,
            BodyCalendar calendar,
            LawBook laws,
            Event<NewsOrdered> told) {
        this.tx = tx;
        this.notes = notes;
        this.files = files;
        this.outbox = outbox;
        this.calendar = calendar;
        this.laws = laws;
        this.told = told;
    }

    /** Looks at the next file that nobody has looked at today; false where none is left. */
    public boolean next() {
        LocalDate today = calendar.today();
        Law law = laws.on(today);
        return tx.act(() -> {
            Optional<UUID> file = notes.takeUp(today, today.plusDays(law.of(Parameter.REMINDER_DAYS)), law.edition());
            file.ifPresent(f -> lookOrLeave(f, today, law));
            return file.isPresent();
        });
    }

    /** Looks at one file, whether or not somebody has today; what was noted before is not noted again. */
    public void look(UUID file) {
        LocalDate today = calendar.today();
        tx.act(() -> {
            look(file, today, laws.on(today));
            return file;
        });
    }

    private void lookOrLeave(UUID id, LocalDate today, Law law) {
        try {
            look(id, today, law);
        } catch (Unreadable e) {
            LOG.errorf(e, "The file %s cannot be read: the clock leaves it until tomorrow", id);
            notes.leave(id, today);
        }
    }

    private void look(UUID id, LocalDate today, Law law) {
        CertificationFile file = files.hold(id, today).orElseThrow().file();
        Outlook outlook = new Outlook(file, today, law);
        for (ClockNote note : ClockNote.of(outlook)) {
            notes.claim(outlook, note).ifPresent(claimed -> {
                files.append(
                        id,
                        today,
                        Entry.plain(
                                Entry.CLOCK,
                                "ClockNote." + note.kind().name(),
                                note.due().subject(),
                                today));
                outbox.remind(file, claimed);
                told.fire(new NewsOrdered());
            });
        }
        notes.looked(outlook);
    }
}
