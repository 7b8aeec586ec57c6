package org.assay.desk.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Sites;
import org.assay.desk.Words;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Profile;
import org.assay.file.Said;
import org.assay.file.Sample;
import org.assay.file.Sampled;
import org.assay.file.Sampling;
import org.jspecify.annotations.Nullable;

/** What an audit sampled, of how many, and how it was chosen. */
public record SamplingForm(
        @Asked(
                value = "Samples",
                hint = "A line for each kind; a kind of which there is nothing is 0 of 0.",
                keyed = true)
        @NotEmpty(message = "Enter at least one line")
        @Size(max = 6, message = "Enter each kind once")
        List<@Valid @NotNull Line> samples,

        @Asked(
                value = "AI systems that were looked at",
                hint =
                        "Their numbers in the application, with commas, such as 1, 3; with one system in scope it need not be"
                                + " named.",
                optional = true,
                neededIn = Asked.Audits.WHOLE)
        @Nullable
        Set<String> systems,

        @Asked(
                value = "Sites that were looked at",
                hint = "As many as were looked at above. None ticked: the record only counts them.",
                optional = true,
                from = Asked.Choices.SITES)
        @Nullable
        Set<String> sites)
        implements Form {

    /** One kind. */
    public record Line(
            @Asked("What") @NotNull(message = "Choose what was sampled")
            Sampled of,

            @Asked("There are")
            @NotNull(message = "Enter how many there are")
            @Min(value = 0, message = "Enter a number from 0")
            @Max(value = 999_999, message = "Enter a number up to 999 999")
            Integer population,

            @Asked("Looked at")
            @NotNull(message = "Enter how many were looked at")
            @Min(value = 0, message = "Enter a number from 0")
            Integer drawn,

            @Asked(value = "How it was chosen", optional = true) @Words(max = 600, optional = true) @Nullable
            String how) {}

    @Override
    public void look(Checks.Found found, Asking asking) {
        Set<Sampled> seen = EnumSet.noneOf(Sampled.class);
        for (int i = 0; i < (samples == null ? 0 : samples.size()); i++) {
            Line l = samples.get(i);
            if (l == null || l.of() == null || l.population() == null || l.drawn() == null) {
                continue;
            }
            found.unless(seen.add(l.of()), "samples[" + i + "].of", "This kind is listed already")
                    .unless(
                            l.drawn() <= l.population(),
                            "samples[" + i + "].drawn",
                            "Not more can be looked at than there are");
        }
        lookAtSystems(found, listed(asking.file()));
        Sites.look(found, "sites", sites, asking.file());
        if (sites != null && !sites.isEmpty()) {
            lookAtSites(found, sites.size());
        }
    }

    private void lookAtSites(Checks.Found found, int named) {
        for (int i = 0; i < (samples == null ? 0 : samples.size()); i++) {
            Line l = samples.get(i);
            if (l != null && l.of() == Sampled.SITES && l.drawn() != null) {
                found.unless(
                        l.drawn() == named,
                        "samples[" + i + "].drawn",
                        named == 1 ? "One site is ticked below" : named + " sites are ticked below");
            }
        }
    }

    private void lookAtSystems(Checks.Found found, int listed) {
        for (String one : systems == null ? Set.<String>of() : systems) {
            boolean number = one.matches("\\d{1,3}");
            found.unless(number, "systems", "Write the numbers of the AI systems, such as 1, 3")
                    .unless(
                            !number || (Integer.parseInt(one) >= 1 && Integer.parseInt(one) <= listed),
                            "systems",
                            "The application lists no AI system " + one);
        }
    }

    @Override
    public Said said(Asking asking) {
        return new Sampling(
                samples.stream()
                        .map(l -> new Sample(l.of(), l.population(), l.drawn()))
                        .toList(),
                systems == null || systems.isEmpty()
                        ? null
                        : systems.stream().map(Integer::valueOf).collect(Collectors.toSet()),
                sites == null || sites.isEmpty() ? null : Sites.numbers(sites));
    }

    /** How many the client lists: in its application, or in that for a wider scope which was accepted for audit. */
    private static int listed(CertificationFile file) {
        Profile profile = file.application().profile();
        int applied = profile == null ? 0 : profile.systems().size();
        return file.extension()
                .map(ChangeNotice::wider)
                .map(w -> w.profile().systems().size())
                .filter(n -> n > applied)
                .orElse(applied);
    }
}
