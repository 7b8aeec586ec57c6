package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Asking;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.register.certification.Files;
import org.assay.register.people.PersonRow;

/** Whether somebody who is entered for a day of an audit was in another one on it: nobody is there for more than a day. */
@ApplicationScoped
class OtherDays {
    private final EntityManager em;
    private final Files files;

    OtherDays(EntityManager em, Files files) {
        this.em = em;
        this.files = files;
    }

    /** The same, with each day by which somebody would have been in two audits for more than a day together. */
    Attendance look(Attendance said, Asking asking) {
        People people = entries(said);
        return look(said, others(said, people, asking), people);
    }

    /** The same, where these are entered elsewhere: a human being's day is one, under whichever entry of hers. */
    static Attendance look(Attendance said, List<Entered> others, People people) {
        return new Attendance(
                said.presences(),
                said.presences().stream()
                        .map(p -> twice(p, said, others, people))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                said.alongside());
    }

    private static Optional<Attendance.Elsewhere> twice(
            Presence p, Attendance said, List<Entered> others, People people) {
        List<Entered> met =
                others.stream().filter(o -> same(o.presence(), p, people)).toList();
        int elsewhere = met.stream().mapToInt(o -> o.presence().halfDays()).sum();
        int here = said.presences().stream()
                .filter(q -> same(q, p, people))
                .mapToInt(Presence::halfDays)
                .sum();
        String where = met.stream().map(Entered::where).distinct().collect(Collectors.joining(" and "));
        return elsewhere == 0 || elsewhere + here <= 2
                ? Optional.empty()
                : Optional.of(new Attendance.Elsewhere(p.person(), p.day(), where));
    }

    private static boolean same(Presence one, Presence other, People people) {
        return people.areOne(one.person(), other.person()) && one.day().equals(other.day());
    }

    /** Somebody's time in an audit, and which audit of which file that is. */
    record Entered(Presence presence, String where) {}

    private static People entries(Attendance said) {
        Map<UUID, UUID> humans = said.presences().stream()
                .map(p -> p.person().id())
                .distinct()
                .flatMap(id -> PersonRow.<PersonRow>findByIdOptional(id).stream())
                .flatMap(p -> PersonRow.entries(p.human()).stream())
                .distinct()
                .filter(p -> p.sameAs != null)
                .collect(Collectors.toMap(p -> p.id, PersonRow::human));
        return new People(Map.of(), humans, List.of());
    }

    /** Of the audits of other files in which one of these people is booked on one of these days. */
    private List<Entered> others(Attendance said, People people, Asking asking) {
        Set<LocalDate> days = said.presences().stream().map(Presence::day).collect(Collectors.toSet());
        if (days.isEmpty()) {
            return List.of();
        }
        List<Elsewhere> found = em.createQuery(
                        "select distinct c.id, c.reference, a.id from BookingRow b join AuditRow a on a.id = b.audit"
                                + " join CertificationRow c on c.id = a.certification where b.person in :people"
                                + " and a.id <> :audit and b.lastDay >= :from and b.firstDay <= :until",
                        Elsewhere.class)
                .setParameter(
                        "people",
                        said.presences().stream()
                                .flatMap(p -> people.entries(p.person()))
                                .map(Person::id)
                                .collect(Collectors.toSet()))
                .setParameter("audit", asking.subject())
                .setParameter("from", Collections.min(days))
                .setParameter("until", Collections.max(days))
                .getResultList();
        Map<UUID, Files.Seen> all =
                files.seeInAList(found.stream().map(Elsewhere::file).toList(), asking.today());
        return found.stream()
                .flatMap(e -> Stream.ofNullable(all.get(e.file))
                        .map(Files.Seen::file)
                        .flatMap(f ->
                                f.audit(e.audit).stream().flatMap(a -> entered(a, f.title(a) + " of " + e.reference))))
                .toList();
    }

    private record Elsewhere(UUID file, String reference, UUID audit) {}

    private static Stream<Entered> entered(Audit audit, String where) {
        return audit.work().presences().stream().map(p -> new Entered(p, where));
    }
}
