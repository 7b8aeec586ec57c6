package org.assay.desk.deed;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.calendar.Limits;
import org.assay.desk.certification.ACertification;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Competence;
import org.assay.file.Concern;
import org.assay.file.ConcernStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.Finding;
import org.assay.file.Function;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Schedule;
import org.assay.standard.Body;
import org.assay.standard.Parameter;

/** What a decision maker reads before the rules: the file in thirteen blocks, each value dated and named. Never a price. */
public final class FileAtAGlance {
    /** A block of the page, numbered as decision makers know it. */
    public record Block(int number, String title, List<Line> lines) {}

    /** One value. */
    public record Line(String label, String value) {}

    private final WorkOnAFile.WithRecords all;
    private final ACertification.Told told;
    private final CertificationFile file;
    private final Case c;
    private final Body body;

    private FileAtAGlance(WorkOnAFile.WithRecords all, Body body) {
        this.all = all;
        this.told = all.work().file();
        this.file = told.file();
        this.c = all.work().plain();
        this.body = body;
    }

    public static List<Block> of(WorkOnAFile.WithRecords all, Body body) {
        FileAtAGlance glance = new FileAtAGlance(all, body);
        return List.of(
                new Block(1, "The request", glance.ask()),
                new Block(2, "You", glance.you()),
                new Block(3, "People", glance.people()),
                new Block(4, "Agreement", glance.agreement()),
                new Block(5, "Scope", glance.scope()),
                new Block(6, "Audit time", glance.time()),
                new Block(7, "Stage 1", glance.stage1()),
                new Block(8, "Stage 2", glance.stage2()),
                new Block(9, "Nonconformities", glance.findings()),
                new Block(10, "What the team concludes", glance.conclusion()),
                new Block(11, "Since the last decision", glance.since()),
                new Block(12, "Irregular", glance.irregular()),
                new Block(13, "Dates that would follow", glance.dates()));
    }

    private List<Line> ask() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Case", told.reference() + ", " + told.standard().edition()));
        lines.add(new Line("Client", told.client()));
        told.decisions().stream()
                .filter(d -> d.standing() == DecisionStanding.REQUESTED
                        || d.standing() == DecisionStanding.INFORMATION_ASKED)
                .forEach(d -> lines.add(new Line(
                        "Asked for",
                        d.verb().words() + ", by " + d.requestedBy() + " on " + Days.written(d.requestedOn()) + ": "
                                + d.request())));
        lines.add(new Line(
                "Accreditation",
                body.accreditation(file.standard(), c.today())
                        .map(a -> a.by() + ", no. " + a.number())
                        .orElse("None for this standard: the certificate says no word of it")));
        lines.add(new Line("Rule book", "Edition of " + Days.written(c.law().edition())));
        return lines;
    }

    private List<Line> you() {
        String competence = c.actor().competences().stream()
                .filter(k -> k.function() == Function.DECISION && k.standard() == file.standard())
                .map(FileAtAGlance::spoken)
                .collect(joining("; "));
        String parts =
                file.result().auditedAs(c.person()).stream().map(Part::words).collect(joining(", "));
        return List.of(
                new Line("Competence for deciding", competence.isEmpty() ? "None on record" : competence),
                new Line("Your part in the audits", parts.isEmpty() ? "None" : parts),
                new Line(
                        "Ties to the client",
                        c.actor().ties(file.client()).isEmpty() ? "None declared" : "Declared: see the rules below"));
    }

    private static String spoken(Competence k) {
        LocalDate until = k.until();
        return k.area()
                        .replace("*/*", "everything")
                        .replace("/*", " in all sectors")
                        .replace('_', ' ')
                + (until == null ? "" : " until " + Days.written(until));
    }

    private List<Line> people() {
        List<Line> lines = new ArrayList<>();
        for (Audit a : file.audits()) {
            a.everybody()
                    .forEach(m -> lines.add(new Line(
                            a.kind().words() + ", " + m.part().words(),
                            told.name(m.person())
                                    + Optional.ofNullable(m.declaredOn())
                                            .map(d -> ", declared on " + Days.written(d))
                                            .orElse(", not declared"))));
            if (a.reviewedBy() != null) {
                lines.add(new Line(a.kind().words() + ", technical reviewer", told.name(a.reviewedBy())));
            }
        }
        if (file.application().reviewer() != null) {
            lines.add(new Line(
                    "Application reviewer", told.name(file.application().reviewer())));
        }
        return lines;
    }

    private List<Line> agreement() {
        return List.of(new Line(
                "In force",
                told.agreementReference() == null || told.agreementSignedOn() == null
                        ? "None"
                        : told.agreementReference() + ", signed on " + Days.written(told.agreementSignedOn())));
    }

    private List<Line> scope() {
        List<Line> lines = new ArrayList<>();
        all.last(Operation.SUBMIT_APPLICATION, file.id())
                .ifPresent(r -> lines.add(new Line("Applied for", r.text("scopeSentence"))));
        lines.add(new Line("Certificate text", told.scope()));
        LocalDate approved = file.paper().approvedOn();
        lines.add(new Line(
                "Proof",
                approved == null
                        ? "Not approved by the client"
                        : "Approved by the client on " + Days.written(approved)));
        var profile = file.application().profile();
        if (profile != null) {
            long in = profile.systems().stream().filter(s -> s.inScope()).count();
            lines.add(new Line(
                    "AI systems",
                    in + " in scope, " + (profile.systems().size() - in) + " not; " + profile.sites() + " sites"));
        }
        stage(AuditKind.STAGE_2)
                .map(Audit::soaVersion)
                .ifPresent(v -> lines.add(new Line("Statement of applicability audited", "Version " + v)));
        file.soa()
                .ifPresent(s -> lines.add(new Line(
                        "Statement handed in last",
                        "Version " + s.version() + " of " + Days.written(s.dated()) + ", "
                                + s.included().size() + " included, "
                                + s.excluded().size() + " excluded")));
        return lines;
    }

    private List<Line> time() {
        AuditTime time = file.application().time();
        if (time == null) {
            return List.of(new Line("Determined", "No days on record"));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Method", time.method() + (time.accredited() ? "" : ", carries no accreditation")));
        for (AuditKind kind : AuditKind.values()) {
            lines.add(new Line(
                    kind.words(),
                    Days.halves(time.of(kind)) + " determined, "
                            + stage(kind)
                                    .map(Audit::schedule)
                                    .map(Schedule::halfDays)
                                    .map(Days::halves)
                                    .orElse("none")
                            + " scheduled, "
                            + stage(kind).map(this::delivered).orElse("none delivered")));
        }
        return lines;
    }

    private String delivered(Audit a) {
        AuditTime time = file.application().time();
        Person approved = a.work().shortfallApprovedBy();
        boolean isShort = time != null && a.delivered() < time.of(a.kind());
        if (a.work().presences().isEmpty()) {
            return "delivered not entered";
        }
        return Days.halves(a.delivered()) + " delivered"
                + (isShort
                        ? approved == null
                                ? ", the shortfall not approved"
                                : ", the shortfall approved by " + told.name(approved)
                        : "");
    }

    private List<Line> stage1() {
        return stage(AuditKind.STAGE_1)
                .map(a -> {
                    long open = a.concerns().stream()
                            .map(Concern::standing)
                            .filter(s -> s == ConcernStanding.OPEN)
                            .count();
                    return List.of(
                            new Line("Conclusion", concluded(a)),
                            new Line("Report", a.standing().words()),
                            new Line("Questions", a.concerns().size() + " raised, " + open + " open"));
                })
                .orElseGet(() -> List.of(new Line("Stage 1", "Not on record")));
    }

    private List<Line> stage2() {
        return stage(AuditKind.STAGE_2)
                .map(a -> {
                    long clauses = a.papers().stream()
                            .filter(p -> a.clauses().contains(p.about()))
                            .count();
                    long controls = a.papers().stream()
                            .filter(p -> a.controls().contains(p.about()))
                            .count();
                    return List.of(
                            new Line(
                                    "Days",
                                    a.firstDay().map(Days::written).orElse("none") + " to "
                                            + a.lastDay().map(Days::written).orElse("none")),
                            new Line(
                                    "Where",
                                    Optional.ofNullable(a.schedule())
                                            .map(s -> s.mode().words())
                                            .orElse("none")),
                            new Line(
                                    "Clauses looked at",
                                    clauses + " of " + a.clauses().size()),
                            new Line(
                                    "Included controls looked at",
                                    controls + " of " + a.controls().size()),
                            new Line("Deviations from the plan", said(a, Operation.RELEASE_REPORT, "deviations")),
                            new Line(
                                    "Internal audit and management review",
                                    said(a, Operation.RELEASE_REPORT, "internalAuditAndReview")));
                })
                .orElseGet(() -> List.of(new Line("Stage 2", "Not on record")));
    }

    private List<Line> findings() {
        List<Line> lines = new ArrayList<>();
        Optional<LocalDate> limit = file.result()
                .lastDay()
                .map(d -> Limits.verifyMajorsBy(d, c.law().of(Parameter.MAJOR_VERIFICATION_MONTHS)));
        file.result().majors().forEach(f -> lines.add(new Line("Major " + f.reference(), major(f, limit))));
        List<Finding> minors = file.result().minors().toList();
        String without = minors.stream()
                .filter(f -> !f.standing().planned())
                .map(Finding::reference)
                .collect(joining(", "));
        lines.add(new Line(
                "Minors", minors.size() + " raised; without accepted plan: " + (without.isEmpty() ? "none" : without)));
        return lines;
    }

    private String major(Finding f, Optional<LocalDate> limit) {
        return f.requirement() + ": " + f.statement() + " Stands at “"
                + f.standing().words() + "”"
                + f.verified()
                        .map(v -> ", verified on " + Days.written(v.on()) + " by " + told.name(v.by()))
                        .orElseGet(() -> limit.map(l -> ", to be verified by " + Days.written(l))
                                .orElse(""))
                + ".";
    }

    private List<Line> conclusion() {
        return stage(AuditKind.STAGE_2)
                .map(a -> List.of(
                        new Line("Conclusion", concluded(a)),
                        new Line("In the team's words", said(a, Operation.CONCLUDE_AUDIT, "conclusion")),
                        new Line("Recommendation", said(a, Operation.RELEASE_REPORT, "recommendation")),
                        new Line("Technical review", said(a, Operation.REVIEW_REPORT, "reason"))))
                .orElseGet(List::of);
    }

    private List<Line> since() {
        var suspensions = file.certification().suspensions();
        return List.of(new Line(
                "Suspensions",
                suspensions.isEmpty()
                        ? "None"
                        : suspensions.stream()
                                .map(s -> "from " + Days.written(s.from()) + ": "
                                        + s.ground().words())
                                .collect(joining("; "))));
    }

    private List<Line> irregular() {
        AuditTime time = file.application().time();
        Stream<Line> override = time != null && time.override()
                ? Stream.of(new Line("Audit time", "The days leave the table of the method"))
                : Stream.empty();
        Stream<Line> waived = all.records().stream()
                .filter(r -> !r.waivers().isEmpty())
                .flatMap(r -> r.waivers().properties().stream()
                        .filter(w -> !w.getValue().asText("").isBlank())
                        .map(w -> new Line(
                                r.words() + ", " + Days.written(r.on()),
                                w.getValue().asText(""))));
        List<Line> lines = Stream.concat(override, waived).toList();
        return lines.isEmpty() ? List.of(new Line("Departures with a recorded reason", "None")) : lines;
    }

    private List<Line> dates() {
        return List.of(
                new Line("Effective", Days.written(c.today()) + " or later"),
                new Line(
                        "Valid until",
                        Days.written(Limits.firstExpiry(c.today(), c.law().of(Parameter.CYCLE_YEARS)))),
                new Line("First surveillance by", Days.written(c.today().plusMonths(12))));
    }

    private Optional<Audit> stage(AuditKind kind) {
        return file.audit(kind);
    }

    private static String concluded(Audit a) {
        return Optional.ofNullable(a.conclusion()).map(k -> k.advice().words()).orElse("none yet");
    }

    private String said(Audit a, Operation operation, String component) {
        String words = all.last(operation, a.id()).map(r -> r.text(component)).orElse("");
        return words.isBlank() ? "Nothing" : words;
    }
}
