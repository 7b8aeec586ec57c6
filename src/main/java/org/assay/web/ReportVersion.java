package org.assay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.audit.ReviewForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One release of the report of an audit.
 *
 * @param number from 1
 * @param record what was typed in it
 * @param differences what it says otherwise than the release before; none of the first
 * @param meanwhile what else of the audit was recorded since the release before, which a report prints as well
 * @param judged the return or the review that followed; null while there is none
 */
public record ReportVersion(
        int number,
        RecordsOfAFile.Told record,
        List<Difference> differences,
        List<String> meanwhile,
        RecordsOfAFile.@Nullable Told judged) {
    /** A box whose words are others than before, sentence by sentence. */
    public record Difference(String label, List<Changed> sentences) {}

    /** The oldest first. */
    static List<ReportVersion> all(WorkOnAFile.WithRecords all, Audit audit) {
        Set<UUID> about = all.work().file().file().findings().stream()
                .filter(f -> f.raisedIn(audit))
                .map(Finding::id)
                .collect(Collectors.toSet());
        about.add(audit.id());
        List<ReportVersion> versions = new ArrayList<>();
        Set<String> meanwhile = new LinkedHashSet<>();
        for (RecordsOfAFile.Told r : all.records()) {
            if (!about.contains(r.subject())) {
                continue;
            }
            if (r.is(Operation.RELEASE_REPORT)) {
                versions.add(next(versions, r, meanwhile));
                meanwhile.clear();
            } else if (r.is(Operation.RETURN_REPORT) || r.is(Operation.REVIEW_REPORT)) {
                if (!versions.isEmpty()) {
                    versions.add(versions.removeLast().judgedBy(r));
                }
            } else {
                meanwhile.add(r.happened() + (r.subject().equals(audit.id()) ? "" : ": " + all.named(r)));
            }
        }
        return versions;
    }

    private static ReportVersion next(List<ReportVersion> before, RecordsOfAFile.Told record, Set<String> meanwhile) {
        return before.isEmpty()
                ? new ReportVersion(1, record, List.of(), List.of(), null)
                : new ReportVersion(
                        before.size() + 1,
                        record,
                        differences(before.getLast().record(), record),
                        List.copyOf(meanwhile),
                        null);
    }

    private ReportVersion judgedBy(RecordsOfAFile.Told by) {
        return new ReportVersion(number, record, differences, meanwhile, by);
    }

    private static List<Difference> differences(RecordsOfAFile.Told before, RecordsOfAFile.Told now) {
        Map<String, String> old = words(before);
        Map<String, String> later = words(now);
        return Stream.concat(old.keySet().stream(), later.keySet().stream())
                .distinct()
                .filter(l -> !old.getOrDefault(l, "").equals(later.getOrDefault(l, "")))
                .map(l -> new Difference(l, Changed.between(old.getOrDefault(l, ""), later.getOrDefault(l, ""))))
                .toList();
    }

    private static Map<String, String> words(RecordsOfAFile.Told record) {
        return record.said().stream()
                .collect(Collectors.toMap(
                        RecordsOfAFile.Said::label, RecordsOfAFile.Said::words, (one, _) -> one, LinkedHashMap::new));
    }

    /** Whether it was returned. */
    public boolean returned() {
        return judged != null && judged.is(Operation.RETURN_REPORT);
    }

    /** What was noted on a section when it was returned or reviewed. */
    public List<String> noted(String section) {
        return judged == null ? List.of() : judged.typed(ReviewForm.class).on(section);
    }
}
