package org.assay.desk.deed;

import static org.assay.access.Role.AUDITOR;
import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.access.Role.TECHNICAL_EXPERT;
import static org.assay.access.Role.TECHNICAL_REVIEWER;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.AGREES_DAYS;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.Because;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.application.TimeForm;
import org.assay.desk.application.TimeProposal;
import org.assay.desk.audit.AgreeForm;
import org.assay.desk.audit.BeginForm;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.DispositionForm;
import org.assay.desk.audit.DrawForm;
import org.assay.desk.audit.HeldForm;
import org.assay.desk.audit.MissedForm;
import org.assay.desk.audit.ObjectForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.QuestionForm;
import org.assay.desk.audit.ReplacementForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.audit.ReviewForm;
import org.assay.desk.audit.SamplingForm;
import org.assay.desk.audit.TakingForm;
import org.assay.desk.audit.TellingForm;
import org.assay.desk.audit.TerminationForm;
import org.assay.desk.audit.TimeSheetForm;
import org.assay.desk.audit.VisitForm;
import org.assay.desk.deed.News.Page;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.AiSystem;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Contradiction;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.PaperKind;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Profile;
import org.assay.file.Sampled;
import org.assay.file.Slot;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.file.cycle.LeftToAnAudit;
import org.assay.lifecycle.AuditMove;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** What is done about an audit from its beginning on. */
final class AuditOperations {
    static final Row START = Row.of(AuditMove.START, BeginForm.class, Audience.BODY)
            .says("Begin the audit", "Audit begun")
            .by(LEAD_AUDITOR);
    static final Row REPLACE_MEMBER = Row.of(AuditMove.REPLACE_MEMBER, ReplacementForm.class, Audience.CLIENT)
            .says("Replace a member", "Member replaced")
            .by(PROGRAMME_MANAGER)
            .is(TURNS)
            .papers(PaperKind.TEAM_NOTIFICATION, PaperKind.APPOINTMENT)
            .awaits(TaskKind.AGREE_TO_CHANGE, "%s: a change of the team awaits your word.")
            .tells(Holder.TEAM, "%s: the team has changed.");
    static final Row AGREE_TO_CHANGE = Row.of(AuditMove.AGREE_TO_CHANGE, AgreeForm.class, Audience.CLIENT)
            .says("Agree to the change", "Change agreed to")
            .by(CLIENT)
            .is(TURNS, AGREES_DAYS)
            .answers(AuditMove.SCHEDULE, AuditMove.REPLACE_MEMBER, AuditMove.ADD_VISIT)
            .proposes(Proposing::revision)
            .tells(Holder.CLIENT, "%s: the change is agreed.")
            .tells(Holder.TEAM, "%s: the change is agreed.");
    static final Row OBJECT_TO_CHANGE = Row.of(AuditMove.OBJECT_TO_CHANGE, ObjectForm.class, Audience.CLIENT)
            .says("Object to the change", "Objection to the change")
            .by(CLIENT)
            .is(TURNS)
            .proposes(Proposing::revision)
            .answers(AuditMove.SCHEDULE, AuditMove.REPLACE_MEMBER, AuditMove.ADD_VISIT)
            .awaits(TaskKind.ANSWER_OBJECTION_TO_CHANGE, "%s: an objection awaits an answer.");
    static final Row ANSWER_OBJECTION_TO_CHANGE = Row.of(
                    AuditMove.ANSWER_OBJECTION_TO_CHANGE, Because.class, Audience.CLIENT)
            .says("Answer the objection", "Objection answered")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, TURNS)
            .answers(AuditMove.REPLACE_MEMBER, AuditMove.ADD_VISIT, AuditMove.OBJECT_TO_CHANGE)
            .awaits(TaskKind.AGREE_TO_CHANGE, "%s: your objection is answered.");
    static final Row ADD_VISIT = Row.of(AuditMove.ADD_VISIT, VisitForm.class, Audience.CLIENT)
            .says("Add a visit", "Visit added")
            .by(PROGRAMME_MANAGER)
            .is(TURNS)
            .papers(PaperKind.TEAM_NOTIFICATION, PaperKind.APPOINTMENT)
            .awaits(TaskKind.AGREE_TO_CHANGE, "%s: another visit awaits your word.");
    static final Row HOLD_VISIT = Row.of(AuditMove.HOLD_VISIT, HeldForm.class, Audience.CLIENT)
            .says("Record a visit as held", "Visit recorded as held")
            .by(LEAD_AUDITOR)
            .is(TURNS);
    static final Row MISS_VISIT = Row.of(AuditMove.MISS_VISIT, MissedForm.class, Audience.CLIENT)
            .says("Record a visit as missed", "Visit recorded as missed")
            .by(LEAD_AUDITOR)
            .is(TURNS);
    static final Row REVISE_PLAN = Row.of(AuditMove.REVISE_PLAN, PlanForm.class, Audience.CLIENT)
            .says("Revise the plan", "Plan revised")
            .by(LEAD_AUDITOR)
            .is(TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.AUDIT_PLAN)
            .goesOnFrom(AuditMove.PLAN.journaled());
    static final Row ADJOURN = Row.of(AuditMove.ADJOURN, Because.class, Audience.CLIENT)
            .says("Adjourn the audit", "Audit adjourned")
            .by(LEAD_AUDITOR)
            .is(UNPRINTED, TURNS);
    static final Row RESUME = Row.of(AuditMove.RESUME, CallOffForm.class, Audience.CLIENT)
            .says("Resume the audit", "Audit resumed")
            .by(LEAD_AUDITOR)
            .is(TURNS);
    static final Row RECORD_PAPER = Row.of(AuditMove.RECORD_PAPER, PapersForm.class, Audience.TEAM)
            .says("Write working papers", "Working papers written")
            .by(LEAD_AUDITOR, AUDITOR)
            .is(ADDS)
            .standsBack(When.audit(AuditOperations::papersAreWritten))
            .proposes(p -> p.audit().ifPresent(a -> p.lines("papers", "about", missingPapers(a, p))));
    static final Row TAKE_EVIDENCE = Row.of(AuditMove.TAKE_EVIDENCE, TakingForm.class, Audience.TEAM)
            .says("Take a file as evidence", "File taken as evidence")
            .by(LEAD_AUDITOR, AUDITOR)
            .is(ADDS);
    static final Row DRAW_SAMPLE = Row.of(AuditMove.DRAW_SAMPLE, DrawForm.class, Audience.BODY)
            .says("Draw a sample", "Sample drawn")
            .by(LEAD_AUDITOR, AUDITOR)
            .is(ADDS)
            .proposes(p -> p.put("seed", ProposedSample.seed()));
    static final Row RAISE_QUESTION = Row.of(AuditMove.RAISE_QUESTION, QuestionForm.class, Audience.TEAM)
            .says("Note a question", "Question noted")
            .by(LEAD_AUDITOR, AUDITOR, TECHNICAL_EXPERT)
            .is(MAKES, ADDS);
    static final Row DISPOSE_OF_QUESTION = Row.of(AuditMove.DISPOSE_OF_QUESTION, DispositionForm.class, Audience.TEAM)
            .says("Dispose of a question", "Question disposed of")
            .by(LEAD_AUDITOR);
    static final Row TELL_FINDINGS = Row.of(AuditMove.TELL_FINDINGS, TellingForm.class, Audience.CLIENT)
            .says("Tell the client of the nonconformities", "Client told of nonconformities")
            .by(LEAD_AUDITOR)
            .papers(PaperKind.NONCONFORMITY_SHEET)
            .proposes(p -> p.audit()
                    .ifPresent(a -> p.lines(
                            "disagreements",
                            "finding",
                            p.file().untold(a).stream().map(f -> f.id().toString()))))
            .waits(Holder.CLIENT, "%s: nonconformities were told and await your answer.");
    static final Row CONCLUDE = Row.of(AuditMove.CONCLUDE, ConclusionForm.class, Audience.CLIENT)
            .says("Conclude the audit", "Audit concluded")
            .by(LEAD_AUDITOR)
            .is(TAKES_THE_CYCLE_ALONG)
            .proposes(p -> p.audit().ifPresent(a -> {
                meetings(a, p);
                documents(a, p);
                left(a, p);
            }));
    static final Row TERMINATE = Row.of(AuditMove.TERMINATE, TerminationForm.class, Audience.CLIENT)
            .says("Terminate the audit", "Audit terminated")
            .by(LEAD_AUDITOR)
            .is(ENDS);
    static final Row EXHAUST = Row.of(AuditMove.EXHAUST, Because.class, Audience.CLIENT)
            .says("Mark it as exhausted", "Marked as exhausted")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, ENDS)
            .listed(When.audit(AuditOperations::exhausts));
    static final Row RECORD_TIME = Row.of(AuditMove.RECORD_TIME, TimeSheetForm.class, Audience.BODY)
            .says("Enter who was there", "Presence entered")
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN)
            .proposes(p -> p.audit().ifPresent(a -> asPlanned(a, p)))
            .begins(AuditOperations::planned);
    static final Row APPROVE_SHORTFALL = Row.of(AuditMove.APPROVE_SHORTFALL, Because.class, Audience.BODY)
            .says("Approve the shortfall of time", "Shortfall of time approved")
            .by(PROGRAMME_MANAGER, TECHNICAL_REVIEWER)
            .answers(AuditMove.RECORD_TIME);
    static final Row LOOK_AT_TIME = Row.of(AuditMove.LOOK_AT_TIME, TimeForm.class, Audience.BODY)
            .says("Look at the audit time again", "Audit time looked at again")
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .papers(PaperKind.AUDIT_PROGRAMME)
            .proposes(p -> TimeProposal.again(p.fields(), p.file(), p.methods()))
            .awaits(TaskKind.SIGN_DAYS, "A change order awaits your signature.", Page.FILE);
    static final Row SIGN_DAYS = Row.of(AuditMove.SIGN_DAYS, SignOrderForm.class, Audience.CLIENT)
            .says("Sign the change order for more days", "Change order for more days signed")
            .by(CLIENT)
            .papers(PaperKind.AGREEMENT)
            .proposes(Proposing::changeOrder)
            .tells(Holder.PROGRAMME_MANAGER, "The change order is signed; its text can be read.", Page.FILE)
            .receipt("The change order is signed; its text can be read.", Page.AGREEMENT);
    static final Row APPROVE_LOOK = Row.of(AuditMove.APPROVE_LOOK, Because.class, Audience.BODY)
            .says("Approve the days", "Fewer days approved")
            .by(PROGRAMME_MANAGER, LEAD_AUDITOR)
            .papers(PaperKind.AUDIT_PROGRAMME)
            .answers(AuditMove.LOOK_AT_TIME)
            .awaits(TaskKind.SIGN_DAYS, "A change order awaits your signature.", Page.FILE);
    static final Row RECORD_SAMPLING = Row.of(AuditMove.RECORD_SAMPLING, SamplingForm.class, Audience.BODY)
            .says("Enter what was sampled", "Samples entered")
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN)
            .proposes(p -> {
                p.lines("samples", "of", Arrays.stream(Sampled.values()).map(Sampled::name));
                there(p);
                p.audit().stream()
                        .flatMap(a -> a.visits().stream())
                        .filter(Visit::looks)
                        .flatMap(v -> Stream.ofNullable(v.sites()).flatMap(Set::stream))
                        .forEach(n -> p.put("sites." + n, true));
            });
    static final Row RELEASE_REPORT = Row.of(AuditMove.RELEASE_REPORT, ReportForm.class, Audience.CLIENT)
            .says("Release the report", "Report released")
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN, TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.AUDIT_REPORT)
            .answers(AuditMove.CONCLUDE, AuditMove.RETURN_REPORT)
            .tells(Holder.CLIENT, "%s: the report can be read.")
            .awaits(TaskKind.REVIEW_REPORT, "%s: a report awaits its review.");
    static final Row RETURN_REPORT = Row.of(AuditMove.RETURN_REPORT, ReviewForm.class, Audience.BODY)
            .says("Return the report", "Report returned")
            .by(TECHNICAL_REVIEWER)
            .answers(AuditMove.RELEASE_REPORT)
            .awaits(TaskKind.RELEASE_REPORT, "%s: the report was returned.");
    static final Row REVIEW_REPORT = Row.of(AuditMove.REVIEW_REPORT, ReviewForm.class, Audience.BODY)
            .says("Review the report", "Report reviewed")
            .by(TECHNICAL_REVIEWER)
            .answers(AuditMove.RELEASE_REPORT)
            .tells(Holder.LEAD_AUDITOR, "%s: the report is reviewed.");

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

    /** The first and the last day with work, where these have come: of an audit without plan its visits' days. */
    private static void meetings(Audit audit, Proposing p) {
        List<LocalDate> days = audit.visits().stream()
                .filter(v -> !v.missed())
                .flatMap(v -> audit.team().stream().flatMap(m -> worked(audit.plan(), v, m.person(), p.day()).stream()))
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            p.put("openingMeeting", days.getFirst());
            if (audit.kind().formal()) {
                p.put("closingMeeting", days.getLast());
            }
        }
    }

    /** Of a Stage 1 what the client has handed in by then, for its leader to strike out what she did not read. */
    private static void documents(Audit audit, Proposing p) {
        if (audit.kind() != AuditKind.STAGE_1) {
            return;
        }
        String all = Stream.concat(
                        p.file().soa().stream()
                                .map(s -> "statement of applicability, version " + s.version() + " of "
                                        + Days.written(s.dated())),
                        Stream.of(Slot.values())
                                .flatMap(s -> p.file().application().latest(s).stream())
                                .map(h -> h.slot().words() + " of " + Days.written(h.dated())))
                .collect(Collectors.joining("\n"));
        if (!all.isEmpty()) {
            p.put("looked", all);
        }
    }

    /** The names of what was left to it, for its leader to say what the team has seen of each. */
    private static void left(Audit audit, Proposing p) {
        String names = LeftToAnAudit.of(audit, p.file()).keySet().stream()
                .map(name -> name + ": ")
                .collect(Collectors.joining("\n"));
        if (!names.isEmpty()) {
            p.put("left", names);
        }
    }

    /** How many AI systems and sites there are in the scope; of the rest the file knows no number. */
    private static void there(Proposing p) {
        Profile profile = p.file().application().profile();
        if (profile == null) {
            return;
        }
        List<Sampled> lines = List.of(Sampled.values());
        p.put("samples[" + lines.indexOf(Sampled.SITES) + "].population", profile.sites());
        p.put(
                "samples[" + lines.indexOf(Sampled.AI_SYSTEMS) + "].population",
                profile.systems().stream().filter(AiSystem::inScope).count());
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
                    if (v.mode() != Mode.HYBRID) { // how much of it was remote nobody knows but who was there
                        p.put(line + "mode", v.mode().name());
                    }
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

    /** Who was there is proposed as it was planned, until somebody has entered it. */
    private static Optional<String> planned(Proposing p) {
        return p.audit()
                .map(a -> (a.plan() == null ? "the working days of the visits" : "the sessions of the plan")
                        + ", as far as their days have come");
    }
}
