package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assay.access.Acting;
import org.assay.file.Certification;
import org.assay.file.Ending;
import org.assay.file.Ground;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.jspecify.annotations.Nullable;

/** How many files stand where, for the body: one query, grouped by the facts that a standing follows from. */
@ApplicationScoped
public class FiguresInView {
    private static final String QUERY = "select c.refusedOn, c.grantedOn, c.validFrom, c.validUntil, c.withdrawnOn,"
            + " s.since, count(distinct c.id), count(distinct d.id), count(distinct f.id), c.endedOn,"
            + " c.transferred, count(distinct p.certification) from CertificationRow c"
            + " left join SuspensionRow s on s.certification = c.id and s.lifted is null and s.part = false"
            + " left join SuspensionRow p on p.certification = c.id and p.lifted is null and p.part = true"
            + " left join DecisionRow d on d.certification = c.id"
            + " and d.standing in (org.assay.file.DecisionStanding.REQUESTED,"
            + " org.assay.file.DecisionStanding.INFORMATION_ASKED)"
            + " left join FindingRow f on f.certification = c.id and f.grade = org.assay.file.Grade.MAJOR"
            + " and f.standing not in (org.assay.file.FindingStanding.VERIFIED,"
            + " org.assay.file.FindingStanding.WITHDRAWN, org.assay.file.FindingStanding.SUPERSEDED,"
            + " org.assay.file.FindingStanding.DROPPED)"
            + " group by c.refusedOn, c.grantedOn, c.validFrom, c.validUntil, c.withdrawnOn, s.since, c.endedOn,"
            + " c.transferred";

    /**
     * The figures of today.
     *
     * @param standing files by where they stand; a standing that no file has is missing
     * @param decisionsWaiting decisions asked for and not taken, also where a question about them is open
     * @param partSuspended certified files of which a part of the scope is suspended
     * @param majorsOpen major nonconformities not verified, where no certification was refused or withdrawn
     */
    public record Told(Map<Standing, Long> standing, long decisionsWaiting, long majorsOpen, long partSuspended) {
        public long files() {
            return standing.values().stream().mapToLong(Long::longValue).sum();
        }

        public long certified() {
            return standing.getOrDefault(Standing.CERTIFIED, 0L);
        }

        public long suspended() {
            return standing.getOrDefault(Standing.SUSPENDED, 0L);
        }
    }

    private final Tx tx;
    private final EntityManager em;
    private final BodyCalendar calendar;

    FiguresInView(Tx tx, EntityManager em, BodyCalendar calendar) {
        this.tx = tx;
        this.em = em;
        this.calendar = calendar;
    }

    /** The figures of what a member of the body may see. */
    public Told of(Acting who) {
        List<Alike> rows =
                tx.ask(who.viewer(), () -> em.createQuery(QUERY, Alike.class).getResultList());
        Map<Standing, Long> standing = new EnumMap<>(Standing.class);
        long waiting = 0;
        long majors = 0;
        long parts = 0;
        for (Alike r : rows) {
            Standing at = r.facts().standingOn(calendar.today());
            standing.merge(at, r.files, Long::sum);
            waiting += r.requests;
            parts += at == Standing.CERTIFIED ? r.parts : 0;
            majors += at.ended() ? 0 : r.majors;
        }
        return new Told(standing, waiting, majors, parts);
    }

    /** Files of which the same is known. */
    private record Alike(
            @Nullable LocalDate refusedOn,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate withdrawnOn,
            @Nullable LocalDate suspended,
            long files,
            long requests,
            long majors,
            @Nullable LocalDate endedOn,
            boolean transferred,
            long parts) {
        Certification facts() {
            return new Certification(
                    refusedOn,
                    grantedOn,
                    validFrom,
                    validUntil,
                    suspended == null ? List.of() : List.of(new Suspension(suspended, null, Ground.OTHER)),
                    withdrawnOn,
                    null,
                    endedOn == null ? null : new Ending(endedOn, transferred));
        }
    }
}
