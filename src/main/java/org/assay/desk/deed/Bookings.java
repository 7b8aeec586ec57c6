package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assay.file.Schedule;
import org.assay.file.Visit;
import org.assay.register.ConstraintBroken;
import org.assay.register.Tx;
import org.assay.register.audit.AuditRow;
import org.assay.register.audit.BookingRow;
import org.assay.register.certification.CertificationRow;
import org.assay.register.people.PersonRow;

/** Tells who is in which other audit, where the register has refused to book somebody twice. */
@ApplicationScoped
class Bookings {
    private static final String CONSTRAINT = "nobody_is_booked_twice";

    private final Tx tx;
    private final EntityManager em;

    Bookings(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /**
     * Nothing where something else was refused.
     *
     * @param audit the one that was to have these dates
     * @param proposed dates and team that were sent, read once more where it comes to that
     */
    Optional<BookedAlready> refused(Throwable thrown, UUID audit, Supplier<Optional<Schedule>> proposed) {
        return ConstraintBroken.in(thrown)
                .filter(c -> c.is(CONSTRAINT))
                .flatMap(_ -> proposed.get())
                .map(p -> new BookedAlready(tx.act(() -> taken(audit, p)), thrown));
    }

    private List<BookedAlready.Taken> taken(UUID audit, Schedule proposed) {
        return em
                .createQuery(
                        "select p, b, a, c from BookingRow b join PersonRow p on p.id = b.person"
                                + " join AuditRow a on a.id = b.audit join CertificationRow c on c.id = a.certification"
                                + " where b.person in :people and b.audit <> :audit order by p.name, b.firstDay",
                        Found.class)
                .setParameter(
                        "people",
                        proposed.team().stream().map(m -> m.person().id()).collect(Collectors.toSet()))
                .setParameter("audit", audit)
                .getResultList()
                .stream()
                .filter(found -> meets(found.booking, proposed))
                .map(found -> taken(found.person, found.booking, found.audit, found.file))
                .toList();
    }

    private record Found(PersonRow person, BookingRow booking, AuditRow audit, CertificationRow file) {}

    private static boolean meets(BookingRow booked, Schedule proposed) {
        return proposed.each().stream()
                .filter(v -> v.of(proposed.team()).stream()
                        .anyMatch(m -> m.person().id().equals(booked.person)))
                .anyMatch(v -> meets(booked, v));
    }

    private static boolean meets(BookingRow booked, Visit visit) {
        return !visit.missed()
                && !visit.firstDay().isAfter(booked.lastDay)
                && !booked.firstDay.isAfter(visit.lastDay());
    }

    private static BookedAlready.Taken taken(
            PersonRow person, BookingRow booking, AuditRow audit, CertificationRow file) {
        String where = (audit.title == null ? "" : audit.title + ", ") + file.reference;
        return new BookedAlready.Taken(person.name, booking.firstDay, booking.lastDay, where);
    }
}
