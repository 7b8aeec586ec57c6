package org.assay.desk.deed;

import static org.assay.access.Role.AUDITOR;
import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.access.Role.TECHNICAL_EXPERT;
import static org.assay.desk.deed.Trait.ADDS;
import static org.assay.desk.deed.Trait.AGREES_DAYS;
import static org.assay.desk.deed.Trait.ENDS;
import static org.assay.desk.deed.Trait.ENDS_DAYS;
import static org.assay.desk.deed.Trait.KEPT_WITH_THE_AUDIT;
import static org.assay.desk.deed.Trait.MAKES;
import static org.assay.desk.deed.Trait.PLANS_DAYS;
import static org.assay.desk.deed.Trait.TAKES_THE_CYCLE_ALONG;
import static org.assay.desk.deed.Trait.TURNS;
import static org.assay.desk.deed.Trait.TYPED_AGAIN;
import static org.assay.desk.deed.Trait.UNPRINTED;

import org.assay.calendar.Days;
import org.assay.desk.Because;
import org.assay.desk.HalfDays;
import org.assay.desk.Note;
import org.assay.desk.Sites;
import org.assay.desk.audit.AgreeForm;
import org.assay.desk.audit.AnotherAuditForm;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.CycleForm;
import org.assay.desk.audit.ObjectForm;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.ProgrammeChangeForm;
import org.assay.desk.audit.ProgrammeForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.audit.UnannouncedAuditForm;
import org.assay.desk.deed.ProposalsForADeed.Proposing;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Cause;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.PaperKind;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.Awaited;
import org.assay.programme.Holder;
import org.assay.programme.TaskKind;
import org.assay.register.certification.Audience;

/** What is done about an audit before it begins, and about the programme that it belongs to. */
final class PlanningOperations {
    static final Row PROGRAMME = Row.of(AuditMove.PROGRAMME, ProgrammeForm.class, Audience.CLIENT)
            .says("Set the audit programme", "Audit programme set")
            .by(PROGRAMME_MANAGER)
            .is(PLANS_DAYS)
            .papers(PaperKind.AUDIT_PROGRAMME)
            .listed(When.file(f -> f.agreement() != null && Awaited.initial(f)))
            .standsBack(When.file(f -> !f.audits().isEmpty()))
            .proposes(p -> ProposedProgramme.into(p.fields(), p.file(), p.applied(), p.catalogue()));
    static final Row PROGRAMME_CYCLE = Row.of(AuditMove.PROGRAMME_CYCLE, CycleForm.class, Audience.CLIENT)
            .says("Set the programme of the cycle", "Programme of the cycle set")
            .by(PROGRAMME_MANAGER)
            .is(PLANS_DAYS)
            .papers(PaperKind.AUDIT_PROGRAMME)
            .listed(When.file(f -> certified(f) && Awaited.cycle(f)))
            .proposes(p -> ProposedCycle.into(
                    p.fields(), p.file(), p.applied(), p.catalogue(), p.everyVisit(), p.methods(), p.day()));
    static final Row PROGRAMME_AUDIT = Row.of(AuditMove.PROGRAMME_AUDIT, AnotherAuditForm.class, Audience.CLIENT)
            .says("Programme another audit", "Another audit programmed")
            .by(PROGRAMME_MANAGER)
            .is(MAKES)
            .listed(When.file(f -> certified(f) || f.stage1ToRepeat().isPresent()))
            .standsBack(When.ALWAYS)
            .proposes(PlanningOperations::another);
    static final Row PROGRAMME_UNANNOUNCED = Row.of(
                    AuditMove.PROGRAMME_UNANNOUNCED, UnannouncedAuditForm.class, Audience.BODY)
            .says("Audit at short notice or unannounced", "Audit at short notice or unannounced programmed")
            .by(PROGRAMME_MANAGER)
            .is(MAKES)
            .listed(When.file(PlanningOperations::certified))
            .proposes(PlanningOperations::everyVisit);
    static final Row CHANGE_PROGRAMME = Row.of(AuditMove.CHANGE_PROGRAMME, ProgrammeChangeForm.class, Audience.CLIENT)
            .says("Change the programme", "Programme changed")
            .by(PROGRAMME_MANAGER)
            .is(KEPT_WITH_THE_AUDIT, PLANS_DAYS, TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.AUDIT_PROGRAMME)
            .proposes(p -> p.audit().ifPresent(a -> ProposedCycle.into(p.fields(), a, p.file())));
    static final Row SCHEDULE = Row.of(AuditMove.SCHEDULE, ScheduleForm.class, Audience.CLIENT)
            .says("Propose dates and team", "Dates and team proposed")
            .by(PROGRAMME_MANAGER)
            .is(TYPED_AGAIN, PLANS_DAYS)
            .papers(PaperKind.TEAM_NOTIFICATION, PaperKind.APPOINTMENT)
            .standsBack(When.audit(a -> a.schedule() != null))
            .proposes(PlanningOperations::daysAndSites)
            .awaits(TaskKind.CONFIRM_DATES, "%s: dates and team await your word.")
            .tells(Holder.CLIENT, "%s: days and team can be read.", When.audit(a -> a.announcement()
                    .isPresent()))
            .awaits(TaskKind.DECLARE, "%s: you are proposed; your declaration is awaited.");
    static final Row DECLARE = Row.of(AuditMove.DECLARE, Note.class, Audience.BODY)
            .says("Declare that nothing ties you", "Declared that nothing ties to the client")
            .by(LEAD_AUDITOR, AUDITOR, TECHNICAL_EXPERT)
            .is(ADDS)
            .answers(AuditMove.SCHEDULE);
    static final Row CONFIRM = Row.of(AuditMove.CONFIRM, AgreeForm.class, Audience.CLIENT)
            .says("Confirm dates and team", "Dates and team confirmed")
            .by(CLIENT)
            .is(AGREES_DAYS)
            .listed(When.audit(a -> a.announcement().isEmpty()))
            .proposes(Proposing::revision)
            .answers(AuditMove.SCHEDULE)
            .tells(Holder.CLIENT, "%s: dates and team are agreed.")
            .awaits(TaskKind.PLAN_OR_BEGIN_AUDIT, "%s: dates and team are agreed; the audit is to be planned.")
            .awaits(TaskKind.PLAN_AUDIT, "%s: dates and team are agreed; the audit is to be planned.")
            .awaits(TaskKind.CONFIRM_TEAM, "%s: dates and team are agreed; the team's competence is to be confirmed.")
            .tells(Holder.TEAM, "%s: dates and team are agreed.");
    static final Row OBJECT = Row.of(AuditMove.OBJECT, ObjectForm.class, Audience.CLIENT)
            .says("Object to dates or team", "Objection to dates or team")
            .by(CLIENT)
            .is(TURNS)
            .listed(When.audit(a -> a.announcement().isEmpty()))
            .proposes(Proposing::revision)
            .answers(AuditMove.SCHEDULE)
            .awaits(TaskKind.ANSWER_OBJECTION_TO_DATES, "%s: an objection awaits an answer.");
    static final Row ANSWER_OBJECTION = Row.of(AuditMove.ANSWER_OBJECTION, Because.class, Audience.CLIENT)
            .says("Answer the objection", "Objection answered")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED, TURNS)
            .answers(AuditMove.SCHEDULE, AuditMove.OBJECT)
            .awaits(TaskKind.CONFIRM_DATES, "%s: your objection is answered.");
    static final Row CONFIRM_TEAM = Row.of(AuditMove.CONFIRM_TEAM, Because.class, Audience.BODY)
            .says("Confirm the team's competence", "Team's competence confirmed")
            .by(PROGRAMME_MANAGER)
            .is(UNPRINTED)
            .standsBack(When.audit(a -> a.teamConfirmedBy() != null))
            .answers(AuditMove.SCHEDULE);
    static final Row CLEAR_TEAM = Row.of(AuditMove.CLEAR_TEAM, Note.class, Audience.BODY)
            .says("Look at the team in the client's place", "Team looked at in the client's place")
            .by(PROGRAMME_MANAGER)
            .is(AGREES_DAYS)
            .listed(When.audit(a -> a.announcement().isPresent()))
            .standsBack(When.audit(Audit::cleared))
            .answers(AuditMove.SCHEDULE)
            .awaits(TaskKind.PLAN_AUDIT, "%s: the audit is to be planned.")
            .tells(Holder.TEAM, "%s: dates and team stand.");
    static final Row PLAN = Row.of(AuditMove.PLAN, PlanForm.class, Audience.CLIENT)
            .says("Plan the sessions", "Sessions planned")
            .by(LEAD_AUDITOR)
            .is(TYPED_AGAIN, TAKES_THE_CYCLE_ALONG)
            .papers(PaperKind.AUDIT_PLAN)
            .listed(When.audit(a ->
                    a.standing() != AuditStanding.SCHEDULED || a.announcement().isPresent()))
            .proposes(p -> p.audit().ifPresent(a -> ProposedPlan.into(p, a)))
            .tells(Holder.CLIENT, "%s: the audit plan can be read.")
            .tells(Holder.TEAM, "%s: the audit plan can be read.");
    static final Row POSTPONE = Row.of(AuditMove.POSTPONE, CallOffForm.class, Audience.CLIENT)
            .says("Postpone the audit", "Audit postponed")
            .by(PROGRAMME_MANAGER, CLIENT)
            .is(TURNS, KEPT_WITH_THE_AUDIT, PLANS_DAYS, ENDS_DAYS)
            .bodyAlone(When.audit(a -> a.announcement().isPresent()))
            .tells(Holder.CLIENT, "%s was postponed; its dates no longer hold.")
            .waits(Holder.PROGRAMME_MANAGER, "%s was postponed; dates are to be proposed.")
            .tells(Holder.TEAM, "%s was postponed; its dates no longer hold.");
    static final Row CANCEL = Row.of(AuditMove.CANCEL, CallOffForm.class, Audience.CLIENT)
            .says("Call the audit off", "Audit called off")
            .by(PROGRAMME_MANAGER)
            .is(ENDS, TURNS, KEPT_WITH_THE_AUDIT, ENDS_DAYS)
            .tells(Holder.CLIENT, "%s was called off.")
            .tells(Holder.TEAM, "%s was called off.");

    private PlanningOperations() {}

    /** Whether a cycle has begun: none is programmed before there is a certification. */
    private static boolean certified(CertificationFile file) {
        return !file.certification().cycles().isEmpty();
    }

    private static void another(Proposing p) {
        p.file().stage1ToRepeat().ifPresent(a -> again(a, p));
        p.file().promisedAudits().stream().findFirst().ifPresent(n -> promised(n, p));
        everyVisit(p);
    }

    private static void everyVisit(Proposing p) {
        if (certified(p.file())) {
            ProposedCycle.everyVisit(p.fields(), p.file(), p.everyVisit());
        }
    }

    private static void promised(ChangeNotice n, Proposing p) {
        p.put("kind", AuditKind.SPECIAL.name());
        p.put("cause", Cause.CHANGE.name());
        p.put(
                "reason",
                "It follows from the change that the client told of on " + Days.written(n.toldOn()) + ": "
                        + n.kind().words() + ".");
    }

    /** The Stage 1 that is gone through again looks at what the first one did, where nobody says otherwise. */
    private static void again(Audit a, Proposing p) {
        p.put("kind", a.kind().name());
        p.put("days", HalfDays.written(p.file().determined(a)));
        p.put("clauses", String.join(", ", a.clauses()));
    }

    private static void daysAndSites(Proposing p) {
        p.audit()
                .map(p.file()::determined)
                .filter(days -> days > 0)
                .ifPresent(days -> p.put("days", HalfDays.written(days)));
        Sites.appliedFor(p.file()).forEach(n -> p.put("sites." + n, true));
    }
}
