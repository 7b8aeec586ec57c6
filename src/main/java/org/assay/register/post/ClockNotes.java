package org.assay.register.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.programme.ClockNote;
import org.assay.programme.DueWork;
import org.assay.programme.Outlook;
import org.assay.register.Ids;

/** Claims what the clock notes: the database lets each be noted once, and each file be looked at once a day. */
@ApplicationScoped
public class ClockNotes {
    private final EntityManager em;

    ClockNotes(EntityManager em) {
        this.em = em;
    }

    /** A file that nobody has looked at today and that may hold something by a day; held until the transaction ends. */
    public Optional<UUID> takeUp(LocalDate today, LocalDate until, LocalDate law) {
        List<?> found = em.createNativeQuery(
                        "select id from certification where (clock_on is null or clock_on < :today)"
                                + " and (due_law is null or due_law <> :law or due_on <= :until"
                                + " or exists (select from untold u where u.certification_id = certification.id))"
                                + " order by id limit 1 for update skip locked",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("law", law)
                .setParameter("until", until)
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    /** Notes that the clock has looked, and what lists find the file by from now on. It changes no version: nobody acted. */
    public void looked(Outlook o) {
        em.createNativeQuery("update certification set clock_on = :today, due_on = cast(:due as date), due_law = :law"
                        + " where id = :id")
                .setParameter("today", o.today())
                .setParameter(
                        "due",
                        DueWork.earliest(o.told()).map(LocalDate::toString).orElse(null))
                .setParameter("law", o.law().edition())
                .setParameter("id", o.file().id())
                .executeUpdate();
    }

    /** Leaves a file that cannot be read until tomorrow, so that the clock goes on to the others. */
    public void leave(UUID file, LocalDate today) {
        em.createNativeQuery("update certification set clock_on = :today where id = :id")
                .setParameter("today", today)
                .setParameter("id", file)
                .executeUpdate();
    }

    /** Claims a note; tells its id where this is the first time, and nothing where it was noted before. */
    public Optional<UUID> claim(Outlook o, ClockNote note) {
        UUID id = Ids.next();
        int made = em.createNativeQuery(
                        "insert into clock_note (id, client_id, certification_id, kind, due_kind, subject, due_on, noted_on)"
                                + " values (:id, :client, :file, :kind, :due, :subject, :on, :today) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("client", o.file().client())
                .setParameter("file", o.file().id())
                .setParameter("kind", note.kind().name())
                .setParameter("due", note.due().kind().name())
                .setParameter("subject", note.due().subject())
                .setParameter("on", note.due().on())
                .setParameter("today", o.today())
                .executeUpdate();
        return made == 1 ? Optional.of(id) : Optional.empty();
    }
}
