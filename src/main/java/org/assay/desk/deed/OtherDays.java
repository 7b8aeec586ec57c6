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
import org.assay.file.Presence;
import org.assay.register.certification.Files;

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
        List<Entered> others = others(said, asking);
        return new Attendance(
                said.presences(),
                said.presences().stream()
                        .map(p -> twice(p, said, others))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    private static Optional<Attendance.Elsewhere> twice(Presence p, Attendance said, List<Entered> others) {
        List<Entered> met = others.stream().filter(o -> o.meets(p)).toList();
        int elsewhere = met.stream().mapToInt(o -> o.presence().halfDays()).sum();
        int here = said.presences().stream()
                .filter(q -> q.person().equals(p.person()) && q.day().equals(p.day()))
                .mapToInt(Presence::halfDays)
                .sum();
        String where = met.stream().map(Entered::where).distinct().collect(Collectors.joining(" and "));
        return elsewhere == 0 || elsewhere + here <= 2
                ? Optional.empty()
                : Optional.of(new Attendance.Elsewhere(p.person(), p.day(), where));
    }

    private record Entered(Presence presence, String where) {
        boolean meets(Presence p) {
            return presence.person().equals(p.person()) && presence.day().equals(p.day());
        }
    }

    /** Of the audits of other files in which one of these people is booked on one of these days. */
    private List<Entered> others(Attendance said, Asking asking) {
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
                        said.presences().stream().map(p -> p.person().id()).collect(Collectors.toSet()))
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
