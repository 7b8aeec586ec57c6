package org.assay.desk.deed;

import static org.assay.access.Role.AUDITOR;
import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.access.Role.TECHNICAL_EXPERT;
import static org.assay.access.Role.TECHNICAL_REVIEWER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.ENDS;
import static org.assay.desk.deed.Trait.MAKES;
import static org.assay.desk.deed.Trait.TAKES_THE_CYCLE_ALONG;
import static org.assay.desk.deed.Trait.TURNS;
import static org.assay.desk.deed.Trait.TYPED_AGAIN;
import static org.assay.desk.deed.Trait.UNPRINTED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Because;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.application.TimeForm;
import org.assay.desk.application.TimeProposal;
import org.assay.desk.audit.AgreeForm;
import org.assay.desk.audit.BeginForm;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.DispositionForm;
import org.assay.desk.audit.HeldForm;
import org.assay.desk.audit.MissedForm;
import org.assay.desk.audit.ObjectForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.QuestionForm;
import org.assay.desk.audit.ReplacementForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.audit.SamplingForm;
import org.assay.desk.audit.TerminationForm;
import org.assay.desk.audit.TimeSheetForm;
import org.assay.desk.audit.VisitForm;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Contradiction;
import org.assay.file.Member;
import org.assay.file.PaperKind;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Sampled;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.lifecycle.AuditMove;
import org.assay.register.certification.Audience;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** What is done about an audit from its beginning on. */
final class AuditOperations {
    static final Row START = Row.of(AuditMove.START, "Begin the audit", BeginForm.class, Audience.BODY)
            .by(LEAD_AUDITOR);
    static final Row REPLACE_MEMBER = Row.of(
                    AuditMove.REPLACE_MEMBER, "Replace a member", ReplacementForm.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(TURNS)
            .papers(PaperKind.TEAM_NOTIFICATION, PaperKind.APPOINTMENT);
    static final Row AGREE_TO_CHANGE = Row.of(
                    AuditMove.AGREE_TO_CHANGE, "Agree to the change", AgreeForm.class, Audience.CLIENT)
            .by(CLIENT)
            .is(TURNS)
            .proposes(Proposing::revision);
    static final Row OBJECT_TO_CHANGE = Row.of(
                    AuditMove.OBJECT_TO_CHANGE, "Object to the change", ObjectForm.class, Audience.CLIENT)
            .by(CLIENT)
            .is(TURNS)
            .proposes(Proposing::revision);
    static final Row ANSWER_OBJECTION_TO_CHANGE = Row.of(
                    AuditMove.ANSWER_OBJECTION_TO_CHANGE, "Answer the objection", Because.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, TURNS)
            .answers(AuditMove.OBJECT_TO_CHANGE);
    static final Row ADD_VISIT = Row.of(AuditMove.ADD_VISIT, "Add a visit", VisitForm.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(TURNS)
            .papers(PaperKind.TEAM_NOTIFICATION, PaperKind.APPOINTMENT);
    static final Row HOLD_VISIT = Row.of(
                    AuditMove.HOLD_VISIT, "Record a visit as held", HeldForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(TURNS);
    static final Row MISS_VISIT = Row.of(
                    AuditMove.MISS_VISIT, "Record a visit as missed", MissedForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(TURNS);
    static final Row REVISE_PLAN = Row.of(AuditMove.REVISE_PLAN, "Revise the plan", PlanForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN, TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.AUDIT_PLAN);
    static final Row ADJOURN = Row.of(AuditMove.ADJOURN, "Adjourn the audit", Because.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(UNPRINTED, TURNS);
    static final Row RESUME = Row.of(AuditMove.RESUME, "Resume the audit", CallOffForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(UNPRINTED, TURNS);
    static final Row RECORD_PAPER = Row.of(
                    AuditMove.RECORD_PAPER, "Write working papers", PapersForm.class, Audience.TEAM)
            .by(LEAD_AUDITOR, AUDITOR)
            .is(ADDS)
            .standsBack(When.audit(AuditOperations::papersAreWritten))
            .proposes(p -> p.audit().ifPresent(a -> p.lines("papers", "about", missingPapers(a, p))));
    static final Row RAISE_QUESTION = Row.of(
                    AuditMove.RAISE_QUESTION, "Note a question", QuestionForm.class, Audience.TEAM)
            .by(LEAD_AUDITOR, AUDITOR, TECHNICAL_EXPERT)
            .is(MAKES, ADDS);
    static final Row DISPOSE_OF_QUESTION = Row.of(
                    AuditMove.DISPOSE_OF_QUESTION, "Dispose of a question", DispositionForm.class, Audience.TEAM)
            .by(LEAD_AUDITOR);
    static final Row CONCLUDE = Row.of(AuditMove.CONCLUDE, "Conclude the audit", ConclusionForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.NONCONFORMITY_SHEET);
    static final Row TERMINATE = Row.of(
                    AuditMove.TERMINATE, "Terminate the audit", TerminationForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(ENDS);
    static final Row EXHAUST = Row.of(AuditMove.EXHAUST, "Mark it as exhausted", Because.class, Audience.CLIENT)
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, ENDS)
            .listed(When.audit(AuditOperations::exhausts));
    static final Row RECORD_TIME = Row.of(
                    AuditMove.RECORD_TIME, "Enter who was there", TimeSheetForm.class, Audience.BODY)
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN)
            .proposes(p -> p.audit().ifPresent(a -> asPlanned(a, p)));
    static final Row APPROVE_SHORTFALL = Row.of(
                    AuditMove.APPROVE_SHORTFALL, "Approve the shortfall of time", Because.class, Audience.BODY)
            .by(PROGRAMME_MANAGER, TECHNICAL_REVIEWER);
    static final Row LOOK_AT_TIME = Row.of(
                    AuditMove.LOOK_AT_TIME, "Look at the audit time again", TimeForm.class, Audience.BODY)
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .proposes(p -> TimeProposal.again(p.fields(), p.file(), p.methods()));
    static final Row SIGN_DAYS = Row.of(
                    AuditMove.SIGN_DAYS, "Sign the change order for more days", SignOrderForm.class, Audience.CLIENT)
            .by(CLIENT)
            .papers(PaperKind.AGREEMENT)
            .proposes(Proposing::changeOrder);
    static final Row APPROVE_LOOK = Row.of(AuditMove.APPROVE_LOOK, "Approve the days", Because.class, Audience.BODY)
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .answers(AuditMove.LOOK_AT_TIME);
    static final Row RECORD_SAMPLING = Row.of(
                    AuditMove.RECORD_SAMPLING, "Enter what was sampled", SamplingForm.class, Audience.BODY)
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN)
            .proposes(p -> {
                p.lines("samples", "of", Arrays.stream(Sampled.values()).map(Sampled::name));
                p.audit().stream()
                        .flatMap(a -> a.visits().stream())
                        .filter(Visit::looks)
                        .flatMap(v -> Stream.ofNullable(v.sites()).flatMap(Set::stream))
                        .forEach(n -> p.put("sites." + n, true));
            });
    static final Row RELEASE_REPORT = Row.of(
                    AuditMove.RELEASE_REPORT, "Release the report", ReportForm.class, Audience.CLIENT)
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN, TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.AUDIT_REPORT);
    static final Row RETURN_REPORT = Row.of(AuditMove.RETURN_REPORT, "Return the report", Because.class, Audience.BODY)
            .by(TECHNICAL_REVIEWER);
    static final Row REVIEW_REPORT = Row.of(AuditMove.REVIEW_REPORT, "Review the report", Because.class, Audience.BODY)
            .by(TECHNICAL_REVIEWER);

    private AuditOperations() {}

    private static boolean papersAreWritten(Audit a) {
        return !a.papers().isEmpty()
                && Stream.concat(a.clauses().stream(), a.controls().stream())
                        .allMatch(k -> a.paper(k).isPresent());
    }

    /** Only a Stage 2 is exhausted, by majors that are open while nothing was granted on it. */
    private static boolean exhausts(Audit a, CertificationFile file) {
        return a.kind() == AuditKind.STAGE_2
                && file.certification().grantedOn() == null
                && file.result().majors().findAny().isPresent();
    }

    /** What the audit is to look at and nobody has written of, or what a finding contradicts. */
    private static Stream<String> missingPapers(Audit a, Proposing p) {
        Set<String> contradicted =
                Contradiction.in(a, p.file()).stream().map(Contradiction::about).collect(Collectors.toSet());
        Stream<String> clauses = Stream.concat(
                p.catalogue().auditable().stream().map(Requirement::id),
                Arrays.stream(Topic.values()).map(Topic::key));
        return Stream.concat(
                        clauses.filter(a.clauses()::contains),
                        p.catalogue().controls().stream().map(Control::id).filter(a.controls()::contains))
                .filter(k -> a.paper(k).isEmpty() || contradicted.contains(k));
    }

    /** A line for each person and day that has come, as the plan or the visits have them. */
    private static void asPlanned(Audit audit, Proposing p) {
        int row = 0;
        for (Visit v : audit.visits()) {
            for (Member m : v.missed() ? List.<Member>of() : v.of(audit.team())) {
                for (LocalDate day : worked(audit.plan(), v, m.person(), p.day())) {
                    String line = "presences[" + row++ + "].";
                    p.put(line + "person", m.person().id());
                    p.put(line + "day", day);
                    p.put(line + "days", 1);
                    p.put(line + "mode", v.mode().name());
                }
            }
        }
    }

    /** The days of a visit on which somebody has sessions; where nothing is planned its working days, or what it has. */
    static List<LocalDate> worked(@Nullable Plan plan, Visit v, Person person, LocalDate today) {
        List<LocalDate> days = v.days().stream().filter(d -> !d.isAfter(today)).toList();
        if (plan != null) {
            return days.stream()
                    .filter(d -> plan.sessions().stream()
                            .anyMatch(s -> s.day().equals(d) && s.who().contains(person)))
                    .toList();
        }
        boolean atAWeekend = v.days().stream().noneMatch(AuditOperations::working);
        return days.stream().filter(d -> atAWeekend || working(d)).toList();
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
