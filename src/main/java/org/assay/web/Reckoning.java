package org.assay.web;

import java.util.List;
import org.assay.audittime.Derivation;
import org.assay.audittime.Line;
import org.assay.audittime.Problem;
import org.assay.desk.time.ReckoningTime;
import org.assay.file.AuditTime;
import org.assay.file.Reckoned.Changed;
import org.assay.file.TimeInput;
import org.assay.file.TimeLook;
import org.jspecify.annotations.Nullable;

/**
 * Audit days as they would be with what stands in the form, and how they come about.
 *
 * @param address where it is reckoned anew
 * @param full whether no further variant can be kept beside
 */
public record Reckoning(String address, ReckoningTime.Told told, List<Variant> variants, boolean full) {
    /**
     * What was tried beside.
     *
     * @param name under which the form carries it
     * @param carried how
     * @param derivation null where nothing can be reckoned with it
     */
    public record Variant(
            int number,
            String name,
            String carried,
            @Nullable Derivation derivation,
            List<String> with) {}

    public @Nullable Derivation asked() {
        return told.asked();
    }

    public List<Problem> problems() {
        return told.problems();
    }

    /** What is looked at again; null where the days are determined for an application. */
    public @Nullable AuditTime onRecord() {
        return told.onRecord();
    }

    /** Whether the method comes to more, the same or less than what is looked at again. */
    public String against() {
        AuditTime was = told.onRecord();
        Derivation d = told.asked();
        return was == null || d == null
                ? ""
                : TimeLook.Outcome.of(was.total(), d.proposed().total()).words();
    }

    /** Where another value is taken than the application says, or than is known today. */
    public List<Changed> changed() {
        return told.changed();
    }

    public String label(Changed changed) {
        return Spoken.capital(TimeInput.words(changed.field()));
    }

    /** The box of which a problem speaks, and its line where it has several. */
    public String label(Problem problem) {
        String field = problem.field();
        String line = field.replaceAll("^[^\\[]*\\[(\\d+)].*$", "$1");
        return ReckoningPage.labelled(field) + (line.equals(field) ? "" : ", line " + (Integer.parseInt(line) + 1));
    }

    /** Whether a person chose other days than the method proposes. */
    public boolean otherwise() {
        Derivation d = told.asked();
        return d != null && !d.chosen().equals(d.proposed());
    }

    /** Whether the days that were chosen leave what the method allows. */
    public boolean leaves() {
        Derivation d = told.asked();
        return d != null && d.bounds().leaves(d.chosen().stage1(), d.chosen().stage2());
    }

    /** By every other method. */
    public List<Derivation> others() {
        Derivation d = told.asked();
        return told.all().stream()
                .filter(o -> d == null || !o.edition().equals(d.edition()))
                .toList();
    }

    /** Where the rule of a line is looked up. */
    public String rule(Line line) {
        return Clauses.address(line.clause());
    }
}
