package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Audit;
import org.assay.file.Paper;
import org.assay.file.Papers;
import org.assay.file.Result;
import org.assay.file.Said;
import org.assay.rule.ExaminationRule;
import org.assay.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** Working papers on clauses and controls, one line for each that was looked at. */
public record PapersForm(
        @Asked(
                value = "Working papers",
                hint =
                        "A line for each clause or control, whether it was looked at or not; the others can follow later.",
                keyed = true)
        @NotEmpty(message = "Write at least one working paper")
        @Size(max = 200, message = "Write at most 200 working papers at once")
        List<@Valid @NotNull Line> papers)
        implements Form {

    /** One working paper. */
    public record Line(
            @Asked("Clause or control") @Words(max = 20, message = "Name the clause or control")
            String about,

            @Asked(value = "Selection (of a control)", sometimes = true) @Nullable
            Result selection,

            @Asked("How it works") @NotNull(message = "Choose a result")
            Result result,

            @Asked(value = "Seen, not taken", sometimes = true)
            @Words(max = 4000, optional = true, substance = true)
            @Nullable
            String evidence,

            @Asked(
                    value = "Why it was not examined",
                    hint = "Where it was not, or not wholly: what kept the team from it. The report tells it.",
                    sometimes = true)
            @Words(max = 4000, optional = true, substance = true)
            @Nullable
            String reason,

            @Asked(value = "Notes of the team", optional = true) @Words(max = 4000, optional = true) @Nullable
            String notes) {
        /** Whether another line on the same says the same, word for word. */
        public boolean says(Line other) {
            return selection == other.selection
                    && result == other.result
                    && text(evidence).equals(text(other.evidence))
                    && text(reason).equals(text(other.reason))
                    && text(notes).equals(text(other.notes));
        }

        private static String text(@Nullable String words) {
            return words == null ? "" : words.strip();
        }
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        Audit audit = asking.file().audit(asking.subject()).orElseThrow();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < papers.size(); i++) {
            String about = String.valueOf(papers.get(i).about()).strip();
            boolean known = looksAt(audit, about, asking.catalogue());
            String field = "papers[" + i + "].about";
            found.unless(known, field, "“" + about + "” is no clause or control of this audit")
                    .unless(seen.add(about), field, "“" + about + "” stands there twice");
        }
    }

    /** Whether an audit can have a working paper on a clause, control or topic. */
    public static boolean looksAt(Audit audit, String about, Catalogue catalogue) {
        return audit.clauses().contains(about)
                || (audit.occasion() != null && catalogue.requirement(about).isPresent())
                || audit.controls().contains(about)
                || catalogue.control(about).isPresent();
    }

    @Override
    public List<String> unfilled() {
        List<String> boxes = new ArrayList<>();
        for (int i = 0; papers != null && i < papers.size(); i++) {
            Line l = papers.get(i);
            if (l == null || l.about() == null || l.result() == null) {
                continue;
            }
            boolean control = l.about().strip().startsWith("A.");
            String line = "papers[" + i + "].";
            if (control && l.selection() == null) {
                boxes.add(line + "selection");
            }
            if (l.result() != Result.NOT_EXAMINED && Line.text(l.evidence()).isEmpty()) {
                boxes.add(line + "evidence");
            }
            if (!control && Boolean.FALSE.equals(reasoned(l))) {
                boxes.add(line + "reason");
            }
        }
        return boxes;
    }

    @Override
    public Said said(Asking asking) {
        return new Papers(papers.stream()
                .map(l -> new Paper(
                                l.about.strip(),
                                l.selection,
                                l.result,
                                l.evidence != null && !l.evidence.isBlank(),
                                asking.who(),
                                reasoned(l),
                                null,
                                null)
                        .seeing(l.evidence))
                .toList());
    }

    /** Of what was not examined, whether it says why; that it does not apply says nothing. */
    private static @Nullable Boolean reasoned(Line l) {
        boolean examined = l.result != Result.NOT_EXAMINED && l.selection != Result.NOT_EXAMINED;
        return examined
                ? null
                : Boolean.valueOf(l.reason != null && !l.reason.isBlank() && !ExaminationRule.inapplicable(l.reason));
    }
}
