package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Asking;
import org.assay.desk.Broken;
import org.assay.desk.Cases;
import org.assay.desk.Checks;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.time.MethodsInForce;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.Deed;
import org.assay.file.Schedule;
import org.assay.file.Session;
import org.assay.lifecycle.Refusal;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.assay.rule.Weighed;
import org.assay.standard.Body;
import org.assay.standard.Catalogue;
import org.assay.standard.Law;
import org.assay.standard.Parameter;

/** What would stand against a plan as it is drawn now: by the same rules that weigh it when it goes out. Nothing is kept. */
@ApplicationScoped
public class LookingAtAPlan {
    /**
     * What is found.
     *
     * @param problems what cannot be read, each at its field; then no rule was weighed
     * @param against the rules that the plan breaks
     * @param plannedMinutes of lead auditor and auditors together
     * @param timeMinutes of audit time, as days and team were proposed
     */
    public record Told(List<Invalid.Field> problems, List<Broken> against, int plannedMinutes, int timeMinutes) {}

    /**
     * What a timetable is drawn on.
     *
     * @param firstMinute after midnight, from which on sessions lie in the body's hours
     * @param lastMinute until which they do
     * @param stepMinutes by which sessions move
     */
    public record Hours(Audit audit, int firstMinute, int lastMinute, int stepMinutes) {}

    private static final int HALF_DAYS = 2;

    private final Checks checks;
    private final Catalogue catalogue;
    private final Body body;
    private final MethodsInForce methods;

    LookingAtAPlan(Checks checks, Catalogue catalogue, Body body, MethodsInForce methods) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.body = body;
        this.methods = methods;
    }

    /**
     * The hours that a timetable shows.
     *
     * @param file the case of whoever asks, about nothing in particular
     * @throws NotThere where there is no such audit in view
     */
    public Hours hours(Case file, UUID audit) {
        Case c = about(file, audit);
        Law law = c.law();
        return new Hours(
                c.audit(),
                law.of(Parameter.DAY_BEGINS_MINUTES),
                law.of(Parameter.DAY_ENDS_MINUTES),
                law.of(Parameter.STEP_MINUTES));
    }

    /** What would stand against it; what stands against any plan is told elsewhere. */
    public Told against(Case file, Operation operation, UUID audit, PlanForm form, Map<String, String> waivers) {
        Case plain = about(file, audit);
        Schedule schedule = plain.audit().schedule();
        int time = schedule == null ? 0 : schedule.halfDays() * plain.law().of(Parameter.AUDIT_DAY_MINUTES) / HALF_DAYS;
        LocalDate today = plain.today();
        Asking asking = new Asking(
                plain.file(),
                audit,
                plain.person(),
                today,
                catalogue,
                body,
                audit,
                null,
                null,
                () -> methods.on(today));
        Checks.Found found = checks.look(form).butFor("objectives", "criteria");
        form.look(found, asking);
        try {
            found.refuse();
        } catch (Invalid invalid) {
            return new Told(invalid.fields(), List.of(), 0, time);
        }
        Deed deed = new Deed(
                audit, today, null, null, "", Map.of(), waivers, form.said(asking), form, Forms.words(form), false);
        Case c = new Case(plain.file(), plain.person(), deed, today, plain.law(), plain.people());
        return new Told(
                List.of(),
                operation.move().rules().stream()
                        .filter(r -> r.stated().sort() == Sort.JUDGED
                                && facts(r, plain).isEmpty())
                        .flatMap(r -> facts(r, c).stream().map(f -> Broken.of(new Refusal(r, f))))
                        .toList(),
                minutes(form, c.audit()),
                time);
    }

    private static Case about(Case file, UUID audit) {
        if (file.file().audit(audit).isEmpty()) {
            throw new NotThere();
        }
        return Cases.about(file, audit);
    }

    private static Set<String> facts(Rule rule, Case c) {
        return rule.weigh(c) instanceof Weighed.Broken broken ? Set.of(broken.fact()) : Set.of();
    }

    private static int minutes(PlanForm form, Audit audit) {
        return form.sessions().stream()
                .map(PlanForm.Line::said)
                .filter(Session::work)
                .mapToInt(s -> s.minutes()
                        * (int) s.who().stream().filter(audit::auditedBy).count())
                .sum();
    }
}
