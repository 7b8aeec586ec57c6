package org.assay.desk.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.FormText;
import org.assay.file.Report;
import org.assay.file.ReportPart;
import org.assay.file.Said;
import org.assay.file.TimeToday;
import org.jspecify.annotations.Nullable;

/** The words of an audit report; who audited, when, where and what was found is in the file already. */
public record ReportForm(
        @Asked("Summary") @Words(max = 20_000, substance = true, message = "Sum up what was found")
        String summary,

        @Asked(value = "Objectives, and whether they were met", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 4000, optional = true)
        @Nullable
        String objectives,

        @Asked(value = "Deviations from the plan", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 4000, optional = true)
        @Nullable
        String deviations,

        @Asked(value = "Whether the scope is appropriate", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 4000, optional = true)
        @Nullable
        String scope,

        @Asked(value = "Internal audit and management review", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 4000, optional = true)
        @Nullable
        String internalAuditAndReview,

        @Asked(value = "Significant changes", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 4000, optional = true)
        @Nullable
        String changes,

        @Asked(value = "Unresolved issues", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 4000, optional = true)
        @Nullable
        String unresolved,

        @Asked(
                value = "Remote work, and whether it was effective",
                hint = "What was audited remotely, by which means, and whether that served the objectives.",
                sometimes = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String remote,

        @Asked(value = "That the audit sampled", optional = true, neededIn = Asked.Audits.FORMAL)
        @Words(max = 2000, optional = true)
        @Nullable
        String sampling,

        @Asked(
                value = "Reasons for the recommendation",
                hint = "The team recommends what it has concluded; here stands what that rests on.",
                optional = true)
        @Words(max = 4000, optional = true, substance = true)
        @Nullable
        String recommendation)
        implements Form, FormText.Changes, FormText.Remote, FormText.Recommended {
    @Override
    public Said said(Asking asking) {
        Map<ReportPart, String> parts = new EnumMap<>(ReportPart.class);
        put(parts, ReportPart.SUMMARY, summary);
        put(parts, ReportPart.OBJECTIVES, objectives);
        put(parts, ReportPart.DEVIATIONS, deviations);
        put(parts, ReportPart.SCOPE, scope);
        put(parts, ReportPart.INTERNAL_AUDIT_AND_REVIEW, internalAuditAndReview);
        put(parts, ReportPart.CHANGES, changes);
        put(parts, ReportPart.UNRESOLVED, unresolved);
        put(parts, ReportPart.SAMPLING, sampling);
        put(parts, ReportPart.RECOMMENDATION, recommendation);
        return new Report(
                parts.keySet().stream().collect(Collectors.toSet()), TimeToday.stands(asking.file(), asking.methods()));
    }

    private static void put(Map<ReportPart, String> parts, ReportPart part, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.put(part, words);
        }
    }
}
