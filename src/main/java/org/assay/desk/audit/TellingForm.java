package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Finding;
import org.assay.file.Said;
import org.assay.file.Telling;
import org.jspecify.annotations.Nullable;

/** What the client is told of, who was there, and where it sees something otherwise. */
public record TellingForm(
        @Asked(
                value = "Nonconformities",
                hint = "None ticked: all that are not told yet.",
                from = Asked.Choices.UNTOLD_FINDINGS,
                optional = true)
        @Nullable
        Set<String> findings,

        @Asked(value = "Who was there", hint = "Functions, not names.", optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String attendance,

        @Asked(
                value = "Where the client sees it otherwise",
                hint = "A line for each nonconformity on which you did not come to one view.",
                optional = true,
                keyed = true)
        @Size(max = 50, message = "Enter up to 50 lines")
        @Nullable
        List<@Valid @NotNull Line> disagreements)
        implements Form {

    /** A nonconformity that the client sees otherwise. */
    public record Line(
            @Asked(value = "Nonconformity", from = Asked.Choices.UNTOLD_FINDINGS)
            @NotNull(message = "Choose the nonconformity")
            UUID finding,

            @Asked("What the client says") @Words(max = 2000, message = "Write what the client says")
            String words) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        Set<String> untold = asking.file().audit(asking.subject()).stream()
                .flatMap(a -> asking.file().untold(a).stream())
                .map(Finding::id)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        found.unless(
                findings == null || untold.containsAll(findings),
                "findings",
                "Choose nonconformities of this audit that are not told yet");
        for (int i = 0; i < (disagreements == null ? 0 : disagreements.size()); i++) {
            Line line = Objects.requireNonNull(disagreements).get(i);
            found.unless(
                    line == null
                            || line.finding() == null
                            || (untold.contains(line.finding().toString()) && tells(line.finding())),
                    "disagreements[" + i + "].finding",
                    "Choose a nonconformity that the client is told of now");
        }
    }

    private boolean tells(UUID finding) {
        return findings == null || findings.isEmpty() || findings.contains(finding.toString());
    }

    @Override
    public Said said(Asking asking) {
        return new Telling(
                findings == null
                        ? Set.of()
                        : findings.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }
}
