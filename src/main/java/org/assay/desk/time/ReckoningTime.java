package org.assay.desk.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.audittime.Chosen;
import org.assay.audittime.Derivation;
import org.assay.audittime.Iso42006;
import org.assay.audittime.Method;
import org.assay.audittime.Methods;
import org.assay.audittime.Problem;
import org.assay.desk.Checks;
import org.assay.desk.HalfDays;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.desk.application.TimeForm;
import org.assay.desk.application.TimeInputs;
import org.assay.desk.application.TooLong;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Reckoned.Changed;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/** Reckons days from what was typed, as determining them would, and keeps nothing. */
@ApplicationScoped
public class ReckoningTime {
    /**
     * What the days would be.
     *
     * @param problems what stands against reckoning, each at its field; then there is nothing else
     * @param asked by the method that was chosen; null where there are problems
     * @param all by every method that can answer, the one that was chosen among them
     * @param changed where another value is taken than the application says, or than is known today
     * @param onRecord what is looked at again; null where the days are determined for an application
     */
    public record Told(
            List<Problem> problems,
            @Nullable Derivation asked,
            List<Derivation> all,
            List<Changed> changed,
            @Nullable AuditTime onRecord) {
        public Told(List<Problem> problems, @Nullable Derivation asked, List<Derivation> all, List<Changed> changed) {
            this(problems, asked, all, changed, null);
        }

        Told beside(AuditTime was) {
            return new Told(problems, asked, all, changed, was);
        }
    }

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final MethodsInForce methods;
    private final Checks checks;

    ReckoningTime(Tx tx, Files files, BodyCalendar calendar, MethodsInForce methods, Checks checks) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.methods = methods;
        this.checks = checks;
    }

    /**
     * About a file, or about an audit of it after which the time is looked at again; days, justification and reasons may be left
     * out. There is nothing to reckon with before an application.
     */
    public Told reckon(Acting who, UUID id, UUID subject, TimeForm form) {
        LocalDate today = calendar.today();
        Methods inForce = tx.ask(who.viewer(), () -> methods.on(today));
        CertificationFile file = tx.ask(
                who.viewer(),
                () -> files.see(id, today).orElseThrow(NotThere::new).file());
        boolean again = TimeInputs.again(subject, file);
        if (again && file.audit(subject).isEmpty()) {
            throw new NotThere();
        }
        TimeInputs inputs = TimeInputs.about(subject, form, file).orElse(null);
        if (inputs == null) {
            return wrong(List.of(new Problem("method", "There is no application to reckon with")));
        }
        try {
            checks.look(form)
                    .butFor("stage1", "stage2", "justification", "changes")
                    .refuse();
        } catch (Invalid invalid) {
            return wrong(invalid.fields().stream()
                    .map(f -> new Problem(f.field(), f.message()))
                    .toList());
        }
        Told told = told(form, inputs, inForce);
        AuditTime was = file.time();
        return again && was != null ? told.beside(was) : told;
    }

    /** Refuses what determining the days refuses, and nothing else. */
    static Told told(TimeForm form, TimeInputs inputs, Methods methods) {
        List<Problem> problems = inputs.problems(methods);
        if (!problems.isEmpty()) {
            return wrong(problems);
        }
        Method asked = inputs.method(methods).orElseThrow();
        try {
            Derivation derived = asked.derive(inputs.taken(), chosen(form));
            if (TooLong.is(derived)) {
                return wrong(List.of(TooLong.told(derived)));
            }
            return new Told(
                    List.of(),
                    derived,
                    methods.all().stream()
                            .flatMap(m -> m.proposed(inputs.taken()).stream())
                            .toList(),
                    inputs.changed());
        } catch (Iso42006.Beyond beyond) {
            return wrong(List.of(new Problem(beyond.field(), beyond.words())));
        }
    }

    private static Told wrong(List<Problem> problems) {
        return new Told(problems, null, List.of(), List.of());
    }

    /** The days that were typed, where both can be days. */
    private static @Nullable Chosen chosen(TimeForm form) {
        boolean both = form.stage1() != null
                && form.stage2() != null
                && HalfDays.fits(form.stage1())
                && HalfDays.fits(form.stage2());
        return both ? new Chosen(HalfDays.of(form.stage1()), HalfDays.of(form.stage2())) : null;
    }
}
