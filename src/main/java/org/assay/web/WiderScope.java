package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.application.SystemLine;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.jspecify.annotations.Nullable;

/**
 * A wider scope that is applied for, beside the one that is certified today (ISO/IEC 17021-1, 9.6.4.1): its sentence, its AI
 * systems, its sites.
 */
public record WiderScope(List<Row> rows) {
    /**
     * One thing of the scope.
     *
     * @param fresh whether nothing of it is certified today
     */
    public record Row(String label, String today, String applied, boolean fresh) {}

    /** Null where the change is no application for a wider scope, or its words are not in view. */
    static @Nullable WiderScope of(CertificationFile file, UUID change, List<RecordsOfAFile.Told> records) {
        Optional<AppliedFor> applied = file.change(change)
                .filter(n -> n.wider() != null)
                .flatMap(n -> made(records, n))
                .map(r -> r.typed(AppliedFor.class));
        return applied.map(now -> of(file, before(file, change, records), now)).orElse(null);
    }

    /** What the certification that is in force was applied for with. */
    private static AppliedFor before(CertificationFile file, UUID change, List<RecordsOfAFile.Told> records) {
        return file.widened()
                .filter(n -> !n.id().equals(change))
                .flatMap(n -> made(records, n))
                .or(() -> last(records, r -> r.is(Operation.SUBMIT_APPLICATION)))
                .or(() -> last(records, r -> r.deed().equals(PortfolioDeed.BRING_FORWARD.journaled())))
                .map(r -> r.typed(AppliedFor.class))
                .orElseGet(AppliedFor::nothing);
    }

    private static Optional<RecordsOfAFile.Told> made(List<RecordsOfAFile.Told> records, ChangeNotice notice) {
        return last(records, r -> notice.id().equals(r.made()));
    }

    private static Optional<RecordsOfAFile.Told> last(
            List<RecordsOfAFile.Told> records, Function<RecordsOfAFile.Told, Boolean> which) {
        return records.stream().filter(which::apply).reduce((_, later) -> later);
    }

    private static WiderScope of(CertificationFile file, AppliedFor before, AppliedFor now) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Scope", file.scope(), now.scopeSentence(), false));
        Set<Integer> certified = file.paper().systems();
        IntStream.range(0, now.systems().size()).forEach(i -> {
            SystemLine system = now.systems().get(i);
            boolean known = i < before.systems().size();
            boolean today = known
                    && (certified == null
                            ? Boolean.TRUE.equals(before.systems().get(i).inScope())
                            : certified.contains(i + 1));
            boolean in = Boolean.TRUE.equals(system.inScope());
            rows.add(new Row(
                    "AI system " + (i + 1),
                    today ? written(before.systems().get(i)) : known ? "Not certified" : "Not there",
                    written(system) + (in ? "" : " (not in scope)"),
                    in && !today));
        });
        Set<Integer> sites = file.paper().sites();
        IntStream.range(0, now.sites().size()).forEach(i -> {
            boolean today = i < before.sites().size() && (sites == null || sites.contains(i + 1));
            rows.add(new Row(
                    "Site " + (i + 1),
                    today ? AppliedFor.written(before.sites().get(i)) : "Not there",
                    AppliedFor.written(now.sites().get(i)),
                    !today));
        });
        return new WiderScope(rows);
    }

    private static String written(SystemLine system) {
        return system.name() + ": " + system.purpose() + " ("
                + system.technology().words() + ", " + system.role().words() + ", "
                + system.stage().words() + ")";
    }
}
