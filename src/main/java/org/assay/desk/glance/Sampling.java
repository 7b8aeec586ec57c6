package org.assay.desk.glance;

import org.assay.desk.Sites;
import org.assay.desk.audit.SamplingForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Sampled;

/** How many sites, and which AI systems, Stage 2 looked at. */
final class Sampling {
    private Sampling() {}

    static Line sites(TheFile f, Audit stage2) {
        return new Line(
                "Sites looked at",
                stage2.work().samples().stream()
                        .filter(s -> s.of() == Sampled.SITES)
                        .findFirst()
                        .map(s -> Value.of(s.drawn() + " of " + s.population()
                                + (stage2.work().sites() == null
                                        ? ""
                                        : ": "
                                                + Sites.words(
                                                        f.file(), stage2.work().sites()))))
                        .orElseGet(() -> Value.bad("Not on record"))
                        .at(TheFile.at(stage2)));
    }

    /**
     * Whether the team says that it looked at an AI system.
     *
     * @param number its place in the application's list
     * @param applied whether it is in the scope that is applied for: of others nothing is expected
     */
    static Value looked(TheFile f, int number, boolean applied) {
        if (!applied) {
            return Value.of("Not in scope");
        }
        return f.stage(AuditKind.STAGE_2)
                .flatMap(a -> f.last(Operation.RECORD_SAMPLING, a.id())
                        .map(r -> r.typed(SamplingForm.class).systems())
                        .filter(systems -> !systems.isEmpty())
                        .map(systems -> Value.of(systems.contains(String.valueOf(number)) ? "Yes" : "No")
                                .at(TheFile.at(a))))
                .orElseGet(() -> Value.bad("Not said one by one"));
    }
}
