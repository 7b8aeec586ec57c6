package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.calendar.Limits;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.standard.Law;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;

/** Limits that a certification runs into within half a year, and those that it has passed: the earliest first. */
@ApplicationScoped
public class LimitsAhead {
    private static final int MONTHS = 6;
    private static final int MOST = 8;
    private static final String QUERY = "select c.id, k.name, c.grantedOn, c.validUntil, s.since, c.lastDayOfStage2,"
            + " (select count(f) from FindingRow f where f.certification = c.id and f.grade = org.assay.file.Grade.MAJOR"
            + " and f.standing not in (org.assay.file.FindingStanding.VERIFIED,"
            + " org.assay.file.FindingStanding.WITHDRAWN, org.assay.file.FindingStanding.SUPERSEDED))"
            + " from CertificationRow c join ClientRow k on k.id = c.client"
            + " left join SuspensionRow s on s.certification = c.id and s.lifted is null"
            + " where c.withdrawnOn is null and c.refusedOn is null"
            + " and (c.validUntil between :today and :until or s.since is not null"
            + " or (c.grantedOn is null and c.lastDayOfStage2 is not null)) order by c.id desc";

    /** A limit: what ends with that day, or is over since. */
    public record Limit(UUID file, String client, String what, LocalDate on, boolean passed) {}

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;
    private final LawBook law;

    LimitsAhead(Tx tx, EntityManager em, BodyCalendar calendar, LawBook law) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
        this.law = law;
    }

    /** The limits of the files that a member of the body may see. */
    public List<Limit> of(Acting who) {
        LocalDate today = calendar.today();
        List<Object[]> rows = tx.ask(who.viewer(), () -> em.createQuery(QUERY, Object[].class)
                .setParameter("today", today)
                .setParameter("until", today.plusMonths(MONTHS))
                .getResultList());
        return rows.stream()
                .flatMap(r -> limits(r, today, law.on(today)))
                .filter(l -> !l.on().isAfter(today.plusMonths(MONTHS)))
                .sorted(Comparator.comparing(Limit::on))
                .limit(MOST)
                .toList();
    }

    private static Stream<Limit> limits(Object[] r, LocalDate today, Law law) {
        Stream.Builder<Limit> limits = Stream.builder();
        if (r[3] instanceof LocalDate until && !until.isBefore(today)) {
            limits.add(limit(r, "Certificate valid until", until, today));
        }
        if (r[4] instanceof LocalDate since) {
            LocalDate on = Limits.suspensionUntil(since, law.of(Parameter.SUSPENSION_MONTHS));
            limits.add(limit(r, "Suspension lasts at most until", on, today));
        }
        if (r[2] == null && r[5] instanceof LocalDate stage2 && (Long) r[6] > 0) {
            LocalDate on = Limits.verifyMajorsBy(stage2, law.of(Parameter.MAJOR_VERIFICATION_MONTHS));
            limits.add(limit(r, "Majors to be verified by", on, today));
        }
        return limits.build();
    }

    private static Limit limit(Object[] r, String what, LocalDate on, LocalDate today) {
        return new Limit((UUID) r[0], (String) r[1], what, on, on.isBefore(today));
    }
}
