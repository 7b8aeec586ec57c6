package org.assay.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.audit.BeginForm;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Conclusion;
import org.assay.file.Deviation;
import org.assay.file.Occasion;
import org.assay.file.Presence;
import org.assay.file.RemoteShare;
import org.assay.file.Schedule;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.lifecycle.AuditMove;
import org.assay.rule.FieldworkRule;
import org.assay.rule.FindingRule;
import org.assay.rule.Rule;

/** The chapter of a report about the audit itself: who, what for, when and where, and how it went. */
final class ReportOnTheAudit {
    private final Reported report;
    private final PaperSource source;
    private final House house;
    private final Audit audit;

    ReportOnTheAudit(Reported report) {
        this.report = report;
        this.source = report.source();
        this.house = report.house();
        this.audit = report.audit();
    }

    List<Part> audited() {
        Schedule days = Objects.requireNonNull(audit.schedule());
        return List.of(
                Part.headed("c2-1", "Who was audited, by whom, and for what")
                        .fact(
                                "Certification body",
                                house.body().name() + ", " + house.body().address())
                        .fact("Client", String.join(", ", Said.addressed(source)))
                        .fact(
                                "Representative of the client",
                                Said.applied(source).owner())
                        .fact("Top management", Said.applied(source).sponsor())
                        .fact("Kind of audit", kind())
                        .fact("Why it took place", why())
                        .fact(
                                "Combined, joint or integrated",
                                "No: one management system standard, one certification body")
                        .fact("Criteria", criteria())
                        .fact("Objectives", Said.plan(source, audit).objectives()),
                Part.headed("c2-2", "Scope")
                        .fact("Scope of the certification", source.file().scope())
                        .fact(
                                "Processes",
                                Said.parts(
                                        Said.applied(source).processList(),
                                        Said.applied(source).processes()))
                        .fact(
                                "Organisational units",
                                Said.parts(
                                        Said.applied(source).unitList(),
                                        Said.applied(source).units()))
                        .fact("AI systems", String.join("\n", Said.systems(source)))
                        .fact("Statement of applicability audited", soa()),
                Part.headed("c2-3", "Days, places and people")
                        .fact("Days", Said.days(audit))
                        .fact("Where", where())
                        .fact("Sites (permanent)", String.join("\n", Said.sites(source)))
                        .fact("Audit time", time(days))
                        .fact("Time spent", delivered())
                        .fact("Time looked at again", Said.looked(audit))
                        .fact("Opening meeting", meeting(true))
                        .fact("Closing meeting", meeting(false))
                        .fact("Audit team", AuditReport.team(source, audit))
                        .fact("Accompanying persons", "None on record besides the team"),
                visits(),
                Part.headed("c2-4", "How the audit went")
                        .fact(
                                "Deviations from the plan, and why",
                                Said.orNone(report.said().deviations()))
                        .fact("Limit of surveillance that was missed", missed())
                        .fact("Entered late, and why", late())
                        .fact(
                                "Issues that affect the audit programme",
                                Said.orNone(report.concluded().programme()))
                        .fact(
                                "Significant changes since the last audit",
                                Said.orNone(report.said().changes()))
                        .fact("Unresolved issues", Said.orNone(report.said().unresolved()))
                        .fact(
                                "Remote work, and whether it was effective",
                                report.said().remote())
                        .fact("Use of certificate and mark", marks()),
                new ReportOnEarlier(report).part(),
                new ReportOnTheCycle(report).differences(),
                new ReportOnTheCycle(report).time());
    }

    /** Whose fault it was that a limit of surveillance was missed, and why. */
    private String missed() {
        Occasion occasion = audit.occasion();
        Deviation deviation = occasion == null ? null : occasion.deviation();
        if (deviation == null) {
            return "";
        }
        String why = source.about(audit.id())
                .filter(w -> w.on().equals(deviation.on()))
                .map(ReportOnTheAudit::why)
                .filter(words -> !words.isBlank())
                .reduce((_, last) -> last)
                .orElse("");
        return Days.written(deviation.limit()) + "; the fault is "
                + deviation.fault().words() + ", recorded on " + Days.written(deviation.on())
                + (why.isEmpty() ? "" : ": " + why);
    }

    private static String why(Written w) {
        String why = w.is(AuditMove.SCHEDULE)
                ? w.typed(ScheduleForm.class).deviation()
                : w.is(AuditMove.START)
                        ? w.typed(BeginForm.class).deviation()
                        : w.is(AuditMove.POSTPONE) || w.is(AuditMove.RESUME)
                                ? w.typed(CallOffForm.class).reason()
                                : null;
        return why == null ? "" : why;
    }

    /** Of what happened in time and was entered late: what it was, and why it came late. */
    private String late() {
        return Stream.of(
                        late(AuditMove.START, FindingRule.ENTERED_IN_TIME, "That it began: "),
                        late(AuditMove.CONCLUDE, FieldworkRule.END_IS_ENTERED_IN_TIME, "That it ended: "))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> late(AuditMove move, Rule rule, String what) {
        return source.last(move, audit.id())
                .map(w -> w.waivers().get(rule.name()))
                .map(reason -> what + reason);
    }

    /** Where an audit had several visits: each with its days and what became of it. */
    private Part visits() {
        List<Visit> all = audit.visits();
        return all.size() < 2
                ? Part.headed("c2-v", "")
                : Part.headed("c2-v", "Visits")
                        .grid(
                                List.of(
                                        new Part.Column("Site", 34),
                                        new Part.Column("Days", 30),
                                        new Part.Column("Where", 22),
                                        new Part.Column("What became of it", 14)),
                                all.stream().map(ReportOnTheAudit::visited).toList());
    }

    private static List<Part.Cell> visited(Visit v) {
        return List.of(
                Part.Cell.of(v.site()),
                Part.Cell.of(Days.written(v.firstDay()) + " to " + Days.written(v.lastDay())),
                Part.Cell.of(Said.capital(v.mode().words())),
                Part.Cell.of(Said.capital(v.standing().words())));
    }

    /** By the time that was entered, as whoever decides reads it as well. */
    private String where() {
        return RemoteShare.mode(audit).map(m -> Said.capital(m.words())).orElse("")
                + RemoteShare.of(audit)
                        .filter(s -> s.remote() + s.partly() > 0)
                        .map(s -> ": " + s.words())
                        .orElse("");
    }

    /** Required, planned and delivered, of those whose time counts. */
    private String time(Schedule days) {
        int required = source.file().determined(audit);
        return (required == 0 ? "" : Days.halves(required) + " required, ")
                + Days.halves(days.halfDays()) + " planned"
                + (audit.work().presences().isEmpty() ? "" : ", " + Days.halves(audit.delivered()) + " delivered")
                + " by lead auditor and auditors together";
    }

    private String delivered() {
        int halfDays =
                audit.work().presences().stream().mapToInt(Presence::halfDays).sum();
        return halfDays == 0 ? "" : Days.halves(halfDays);
    }

    private String kind() {
        return audit.kind() == AuditKind.STAGE_2 ? "Initial audit, Stage 2" : Said.title(source, audit);
    }

    /** The cause of a special audit, or what a follow-up follows up. */
    private String why() {
        Occasion occasion = audit.occasion();
        if (occasion == null) {
            return "";
        }
        return occasion.cause() != null
                ? occasion.cause().words()
                : Optional.ofNullable(occasion.parent())
                        .flatMap(source.file()::audit)
                        .map(a -> "It follows up " + Said.title(source, a))
                        .orElse("");
    }

    private String criteria() {
        String planned = Said.plan(source, audit).criteria().strip();
        return planned.isEmpty() ? source.file().standard().edition() : planned;
    }

    private String soa() {
        String version = audit.soaVersion();
        return version == null
                ? ""
                : "Version " + version
                        + report.included()
                                .map(n -> ", " + n + " controls included")
                                .orElse("");
    }

    private String meeting(boolean opening) {
        Conclusion c = audit.conclusion();
        var day = c == null ? null : opening ? c.openingMeeting() : c.closingMeeting();
        return day == null ? "" : Days.written(day);
    }

    /** What the team's working paper says of it; no other form of an audit asks. */
    private String marks() {
        if (source.file().certification().grantedOn() == null) {
            return "Not applicable: there was no certificate before this audit";
        }
        String topic = Topic.MARKS.key();
        String seen = report.evidence().getOrDefault(topic, "");
        return audit.paper(topic)
                .map(p -> Said.capital(p.outcome().words()) + (seen.isEmpty() ? "" : ": " + seen))
                .orElse("Not looked at in this audit");
    }
}
