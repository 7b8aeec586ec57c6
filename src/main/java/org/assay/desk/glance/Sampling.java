package org.assay.desk.glance;

import java.util.List;
import org.assay.desk.Sites;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Sampled;
import org.assay.file.cycle.CycleAudits;

/** How many sites, and which AI systems, the audits looked at that the decision rests on. */
final class Sampling {
    private Sampling() {}

    /** Of the latest of them that counts sites; of the latest where none does. */
    static Line sites(TheFile f, Audit main) {
        Audit counted = CycleAudits.of(f.file())
                .filter(a -> a.work().samples().stream().anyMatch(s -> s.of() == Sampled.SITES))
                .reduce((_, last) -> last)
                .orElse(main);
        return new Line(
                "Sites looked at",
                counted.work().samples().stream()
                        .filter(s -> s.of() == Sampled.SITES)
                        .findFirst()
                        .map(s -> Value.of(s.drawn() + " of " + s.population()
                                + (counted.work().sites() == null
                                        ? ""
                                        : ": "
                                                + Sites.words(
                                                        f.file(), counted.work().sites()))))
                        .orElseGet(() -> Value.bad("Not on record"))
                        .at(TheFile.at(counted)));
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
        List<Audit> audits = CycleAudits.of(f.file()).toList();
        return audits.reversed().stream()
                .filter(a -> a.work().lookedAt().contains(number))
                .findFirst()
                .map(a -> Value.of(
                                f.main().filter(a::equals).isPresent()
                                        ? "Yes"
                                        : "Yes, in " + f.file().title(a))
                        .at(TheFile.at(a)))
                .orElseGet(() -> unseen(audits));
    }

    private static Value unseen(List<Audit> audits) {
        if (audits.stream().anyMatch(a -> !a.work().lookedAt().isEmpty())) {
            return Value.bad("No");
        }
        return audits.stream().anyMatch(Audit::before)
                ? Value.of("Brought forward: not proven")
                : Value.bad("Not said one by one");
    }
}
