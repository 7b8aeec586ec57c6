package org.assay.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.Member;
import org.assay.file.Schedule;
import org.assay.lifecycle.AuditMove;

/** What tells of dates and team: the client before the audit, and each member of the team. */
final class TeamPapers {
    private TeamPapers() {}

    /** So that the client can object in time (ISO/IEC 17021-1, 9.2.3.5). */
    static Letter notification(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        ScheduleForm scheduled = source.typed(AuditMove.SCHEDULE, audit.id(), ScheduleForm.class);
        boolean proposes = audit.announcement().isEmpty();
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words((proposes
                                        ? "We propose these days and this team for "
                                        : "These are the days and the team of ")
                                + Said.title(source, audit) + (audit.kind().initial() ? " of your audit" : "")
                                + " according to "
                                + source.file().standard().edition() + ".")
                        .fact("Days", Said.days(audit))
                        .fact("Where", Said.capital(schedule(audit).mode().words()))
                        .fact(
                                "Audit time",
                                Days.halves(schedule(audit).halfDays()) + " of lead auditor and auditors together")
                        .fact("Scope", source.file().scope())
                        .fact("Remote means and confidentiality", scheduled.means())
                        .fact(
                                "Why earlier days were put off",
                                proposes
                                        ? source.typed(AuditMove.POSTPONE, audit.id(), CallOffForm.class)
                                                .reason()
                                        : "")
                        .fact("A word to you", scheduled.words()),
                team(source, audit),
                proposes ? asked() : told());
        return Letter.toTheClient(source, house, Said.title(source, audit) + ": dates and team", parts);
    }

    private static Part asked() {
        return Part.headed("next", "Please confirm, or object")
                .words(
                        "On the pages of this audit you can confirm days and team, or object to a day or to a member of the"
                                + " team and say why. Background on each member is given to you when you ask for it. Where an"
                                + " objection is justified, we propose another team. Nothing is fixed before you have confirmed.");
    }

    /** At short notice the client cannot object (ISO/IEC 17021-1, 9.6.4.2). */
    private static Part told() {
        return Part.headed("next", "At short notice")
                .words(
                        "This audit takes place at short notice, under the conditions that your agreement names. No word on days"
                                + " and team is awaited: before the audit is planned, somebody of ours who is not in the team looks at"
                                + " each member in your place. If you know of something that ties a member to you, write to us at once.");
    }

    /** What a member is appointed to, and what goes with it. */
    static Letter appointment(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words("The members below are appointed to audit this client on the days below.")
                        .fact(
                                "Audit",
                                Said.title(source, audit) + ", "
                                        + source.file().standard().edition())
                        .fact("Days", Said.days(audit))
                        .fact("Where", Said.capital(schedule(audit).mode().words()))
                        .fact("Audit time", Days.halves(schedule(audit).halfDays()))
                        .fact("Scope", source.file().scope())
                        .fact("Technical areas", areas(source)),
                team(source, audit),
                Part.headed("duties", "What each member takes on")
                        .points(
                                List.of(
                                        "To declare before the audit that nothing ties the member to this client, now or in the"
                                                + " years that count, and to say at once when that changes.",
                                        "To tell nobody outside the body what is learned of the client, during the audit and after it.",
                                        "To advise the client on nothing, and to accept nothing from it.",
                                        "To refer to what was seen, and to take copies only where that is needed and agreed.")));
        return new Letter(source, house, "Appointment of the audit team", List.of(), parts);
    }

    private static Part team(PaperSource source, Audit audit) {
        return Part.headed("team", "Audit team")
                .grid(
                        List.of(new Part.Column("Name", 42), new Part.Column("Part in the audit", 58)),
                        audit.team().stream().map(m -> row(source, m)).toList());
    }

    private static List<Part.Cell> row(PaperSource source, Member member) {
        return List.of(
                Part.Cell.of(source.name(member.person())),
                Part.Cell.of(Said.capital(member.part().words())));
    }

    private static String areas(PaperSource source) {
        return source.file().application().areas().stream()
                .map(a -> Said.capital(Areas.words(a)))
                .collect(Collectors.joining("\n"));
    }

    private static Schedule schedule(Audit audit) {
        return Objects.requireNonNull(audit.schedule(), "An audit that was proposed has dates");
    }
}
