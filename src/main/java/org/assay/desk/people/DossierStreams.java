package org.assay.desk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.house.BodyCalendar;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** Where deeds on a person's dossier are journaled: her stream, or the body's own. Held before anything is done. */
@ApplicationScoped
class DossierStreams {
    /** The stream of the body's own ties, which no person bears. */
    static final UUID OF_THE_BODY = UUID.fromString("00000000-0000-4000-9000-000000000001");

    private static final long LOCK_OF_THE_BODY = 0x0B0D_7135L;

    private final Journal journal;
    private final BodyCalendar calendar;
    private final EntityManager em;

    DossierStreams(Journal journal, BodyCalendar calendar, EntityManager em) {
        this.journal = journal;
        this.calendar = calendar;
        this.em = em;
    }

    /** Holds a person until the transaction ends, so that deeds on her happen one after the other. */
    PersonRow hold(UUID person) {
        PersonRow row = PersonRow.findById(person, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotThere();
        }
        return row;
    }

    /** Holds whoever bears a tie: a person, or the body where it is nobody. */
    void holdBearer(@Nullable UUID bearer) {
        if (bearer != null) {
            hold(bearer);
        } else {
            em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                    .setParameter("lock", LOCK_OF_THE_BODY)
                    .getSingleResult();
        }
    }

    /** Appends a deed with the row that it has left, which the journal does not repeat. */
    void append(@Nullable UUID bearer, Acting who, String deed, @Nullable UUID subject, Kept row) {
        LocalDate today = calendar.today();
        UUID stream = bearer == null ? OF_THE_BODY : bearer;
        journal.append(
                stream,
                null,
                today,
                Entry.plain(who.person().id(), deed, subject, today).keeping(List.of(row)));
    }
}
