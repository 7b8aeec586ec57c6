package org.assay.file.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assay.file.Soa;
import org.assay.file.cycle.Difference.Kind;
import org.assay.standard.Cited;

/** Controls that one version of a statement of applicability includes and another does not. */
final class DifferencesOfControls {
    private DifferencesOfControls() {}

    static List<Difference> between(Soa then, Soa now) {
        List<Difference> all = new ArrayList<>();
        var come = new TreeSet<>(Cited.BY_NUMBER);
        come.addAll(now.included());
        come.removeAll(then.included());
        come.forEach(c -> all.add(Difference.ofControl(
                Kind.CONTROL_INCLUDED,
                c,
                c + " is included; version " + then.version()
                        + (then.excluded().contains(c) ? " excluded it." : " did not mention it."),
                "6.1.3")));
        var gone = new TreeSet<>(Cited.BY_NUMBER);
        gone.addAll(then.included());
        gone.removeAll(now.included());
        gone.forEach(c -> all.add(Difference.ofControl(
                Kind.CONTROL_EXCLUDED,
                c,
                c + (now.excluded().contains(c) ? " is excluded" : " is no longer mentioned") + "; version "
                        + then.version() + " included it.",
                "6.1.3")));
        return all;
    }
}
