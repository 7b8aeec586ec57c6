package org.assay.desk.post;

import java.time.LocalDate;
import java.util.List;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Hours;
import org.assay.file.Visit;

/**
 * The visits of an audit as a calendar holds them: days, and nothing confidential.
 *
 * @param calledOff whether all of them no longer stand
 * @param path of the audit's page
 * @param sessions of its plan, for whoever signs in to fetch them; none in what goes out by mail
 */
public record Appointments(
        String title,
        String reference,
        String path,
        boolean calledOff,
        List<Appointment> visits,
        List<Meeting> sessions) {
    /**
     * A session of the plan, in the time of its place.
     *
     * @param uid the same for as long as the plan has as many sessions before it
     * @param who names of those of the team who hold it
     */
    public record Meeting(String uid, LocalDate day, Hours hours, String what, String who) {}

    /** How sure a visit is. */
    public enum Status {
        TENTATIVE(0),
        CONFIRMED(1),
        CANCELLED(2);

        private static final int ALL = 3;
        private final int after;

        Status(int after) {
            this.after = after;
        }

        /** The place of this status of a proposal among all that there ever are. */
        int sequence(int proposal) {
            return proposal * ALL + after;
        }
    }

    /**
     * A visit.
     *
     * @param uid the same for as long as there is this visit of this audit
     * @param sequence rises with each proposal of dates, and when a visit is agreed or called off
     * @param mode on site, remote or both, in words
     */
    public record Appointment(
            String uid, int sequence, LocalDate firstDay, LocalDate lastDay, String mode, Status status) {}

    public Appointments {
        visits = List.copyOf(visits);
        sessions = List.copyOf(sessions);
    }

    /** The same with the sessions of the plan. */
    Appointments with(List<Meeting> meetings) {
        return new Appointments(title, reference, path, calledOff, visits, meetings);
    }

    /**
     * The visits of an audit.
     *
     * @param ended whether its days stand no longer, though the audit still names them
     */
    public static Appointments of(CertificationFile file, Audit audit, boolean ended) {
        boolean calledOff = ended || off(audit.standing());
        return new Appointments(
                file.title(audit),
                file.reference(),
                "/certifications/" + file.id() + "/audits/" + audit.id(),
                calledOff,
                audit.visits().stream().map(v -> visit(audit, v, calledOff)).toList(),
                List.of());
    }

    private static Appointment visit(Audit audit, Visit v, boolean calledOff) {
        boolean open = audit.standing() == AuditStanding.SCHEDULED || audit.standing() == AuditStanding.OBJECTED;
        Status status = calledOff || v.missed()
                ? Status.CANCELLED
                : open && !audit.cleared() ? Status.TENTATIVE : Status.CONFIRMED;
        return new Appointment(
                "visit-" + v.number() + "-of-" + audit.id() + "@assay",
                status.sequence(audit.revision()),
                v.firstDay(),
                v.lastDay(),
                v.mode().words(),
                status);
    }

    private static boolean off(AuditStanding standing) {
        return standing == AuditStanding.CANCELLED || standing == AuditStanding.TERMINATED;
    }
}
