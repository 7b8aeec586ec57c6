package org.assay.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.certification.PackOfAnAudit;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.cycle.Difference;
import org.assay.file.cycle.Spent;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What a team takes along to an audit, as a page shows it.
 *
 * @param file id of the file
 * @param records what was typed, for the names of AI systems; nothing where a page does not read it
 */
public record PackSheet(UUID file, PackOfAnAudit pack, List<RecordsOfAFile.Told> records) {
    static PackSheet of(WorkOnAFile.WithRecords all, Audit audit) {
        return of(all.work().file().file(), audit, all.records());
    }

    static PackSheet of(CertificationFile file, Audit audit, List<RecordsOfAFile.Told> records) {
        return new PackSheet(file.id(), PackOfAnAudit.of(file, audit), records);
    }

    public List<PackOfAnAudit.Earlier> earlier() {
        return pack.earlier();
    }

    public PackOfAnAudit.@Nullable Since since() {
        return pack.since();
    }

    /** One difference, with the name of the AI system that it is about. */
    public String words(Difference d) {
        Integer number = d.system();
        String name = number == null ? "" : name(number);
        return name.isEmpty()
                ? d.sentence()
                : d.sentence()
                        .replaceFirst(
                                "^AI system \\d+", Matcher.quoteReplacement("AI system " + number + " (" + name + ")"));
    }

    private String name(int number) {
        return records.stream()
                .filter(r -> r.is(Operation.SUBMIT_APPLICATION) || r.is(Operation.APPLY_FOR_EXTENSION))
                .map(r -> r.typed(AppliedFor.class).systems())
                .filter(systems -> systems.size() >= number)
                .map(systems -> systems.get(number - 1).name())
                .reduce("", (was, now) -> now.isEmpty() ? was : now);
    }

    /** Clauses and controls that no audit of the cycle has looked at; empty where there are none. */
    public String due() {
        return Cited.together(pack.due());
    }

    /** What earlier audits did not examine, and none since. */
    public List<PackOfAnAudit.Left> left() {
        return pack.left();
    }

    /** Clauses and controls that earlier nonconformities and differences point to; empty where there are none. */
    public String focus() {
        return Cited.together(pack.focus());
    }

    public List<Spent> time() {
        return pack.time();
    }
}
