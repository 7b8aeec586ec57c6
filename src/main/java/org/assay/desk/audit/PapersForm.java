package org.assay.desk.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            String notes,

            @Size(max = EvidenceLine.MOST, message = "Name at most 50 pieces of evidence")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            List<@Valid @NotNull EvidenceLine> seen) {
        /** One that names evidence in words alone, as papers did before evidence was a thing of its own. */
        public Line(
                String about,
                @Nullable Result selection,
                Result result,
                @Nullable String evidence,
                @Nullable String reason,
                @Nullable String notes) {
            this(about, selection, result, evidence, reason, notes, null);
        }

        /** Whether it says what was seen, in words or piece by piece. */
        public boolean evidenced() {
            return !text(evidence).isEmpty() || !pieces().isEmpty();
        }

        /** Its evidence piece by piece; none in papers from before that was asked. */
        public List<EvidenceLine> pieces() {
            return seen == null ? List.of() : seen;
        }

        /** All that was seen, in words. */
        public String inWords() {
            return Stream.concat(Stream.of(text(evidence)), pieces().stream().map(EvidenceLine::sentence))
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        /** The same paper with these pieces of evidence. */
        public Line with(List<EvidenceLine> pieces) {
            return new Line(about, selection, result, evidence, reason, notes, pieces);
        }

        /** Whether another line on the same says the same, word for word. */
        public boolean says(Line other) {
            return selection == other.selection
                    && result == other.result
                    && text(evidence).equals(text(other.evidence))
                    && text(reason).equals(text(other.reason))
                    && text(notes).equals(text(other.notes))
                    && pieces().equals(other.pieces());
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
            List<EvidenceLine> pieces = papers.get(i).pieces();
            for (int n = 0; n < pieces.size(); n++) {
                pieces.get(n).look(found, "papers[" + i + "].seen[" + n + "].", asking, audit);
            }
        }
    }

    /**
     * The latest paper on each clause, control or topic. Where a later one says nothing of its pieces of evidence, as the form of
     * all papers at once does not, those of before stand.
     */
    public static Map<String, Line> latest(Stream<PapersForm> written) {
        Map<String, Line> all = new TreeMap<>();
        written.flatMap(w -> w.papers().stream()).forEach(l -> {
            Line before = all.get(l.about());
            all.put(l.about(), l.seen() == null && before != null && before.seen() != null ? l.with(before.seen()) : l);
        });
        return all;
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
            if (l.result() != Result.NOT_EXAMINED && !l.evidenced()) {
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
                                l.evidenced(),
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
