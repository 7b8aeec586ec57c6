package org.assay.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.audittime.Chosen;
import org.assay.audittime.Derivation;
import org.assay.audittime.InputsCheck;
import org.assay.audittime.Method;
import org.assay.audittime.Methods;
import org.assay.audittime.Problem;
import org.assay.desk.Checks;
import org.assay.desk.HalfDays;
import org.assay.desk.Invalid;
import org.assay.desk.NotThere;
import org.assay.file.CertificationFile;
import org.assay.file.Profile;
import org.assay.file.Reckoned.Changed;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.standard.Catalogue;
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
     * @param changed where another value is taken than the application says
     */
    public record Told(
            List<Problem> problems, @Nullable Derivation asked, List<Derivation> all, List<Changed> changed) {}

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;
    private final Checks checks;

    ReckoningTime(Tx tx, Files files, BodyCalendar calendar, Catalogue catalogue, Checks checks) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /** For a file; days, justification and reasons may be left out. There is nothing to reckon with before an application. */
    public Told reckon(Acting who, UUID id, TimeForm form) {
        CertificationFile file = tx.ask(
                who.viewer(),
                () -> files.see(id, calendar.today()).orElseThrow(NotThere::new).file());
        Profile profile = file.application().profile();
        if (profile == null) {
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
        return told(form, TimeInputs.of(form, profile), Methods.of(catalogue));
    }

    private static Told told(TimeForm form, TimeInputs inputs, Methods methods) {
        List<Problem> problems = InputsCheck.of(inputs.taken());
        if (!problems.isEmpty()) {
            return wrong(problems);
        }
        Method asked = inputs.method(methods);
        return new Told(
                List.of(),
                asked.derive(inputs.taken(), chosen(form)),
                methods.all().stream()
                        .flatMap(m -> Stream.of(m.derive(inputs.taken(), null)))
                        .toList(),
                inputs.changed());
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
