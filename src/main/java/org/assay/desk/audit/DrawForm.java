package org.assay.desk.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.AiSystems;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Sites;
import org.assay.desk.Words;
import org.assay.file.Draw;
import org.assay.file.DrawnFrom;
import org.assay.file.Said;
import org.assay.file.SeededDraw;
import org.jspecify.annotations.Nullable;

/** A sample of an audit: what it is drawn from, how many, and by which seed, so that the same can be drawn once more. */
public record DrawForm(
        @Asked("Drawn from") @NotNull(message = "Choose what it is drawn from")
        DrawnFrom from,

        @Asked(value = "What exactly", hint = "Such as training records of the year.")
        @Words(max = 300, message = "Say what it is drawn from")
        String what,

        @Asked(value = "There are")
        @NotNull(message = "Enter how many there are")
        @Min(value = 1, message = "Enter a number from 1")
        @Max(value = 99_999, message = "Enter a number up to 99 999")
        Integer population,

        @Asked(value = "Their names", hint = "One in a line, in the order in which they are numbered.", optional = true)
        @Words(max = 40_000, optional = true)
        @Nullable
        String members,

        @Asked(value = "How many are drawn")
        @NotNull(message = "Enter how many are drawn")
        @Min(value = 1, message = "Enter a number from 1")
        @Max(value = 500, message = "Enter a number up to 500")
        Integer size,

        @Asked(
                value = "Seed",
                hint =
                        "Proposed by chance; the same seed draws the same sample. Empty where it is chosen by judgement.",
                sometimes = true)
        @Words(max = 18, optional = true)
        @Nullable
        String seed,

        @Asked(value = "Chosen by judgement", hint = "Their numbers, with commas.", sometimes = true) @Nullable
        Set<String> chosen,

        @Asked(value = "Why these", hint = "Where they are chosen by judgement.", sometimes = true)
        @Words(max = 1000, optional = true, substance = true)
        @Nullable
        String why,

        @Asked(value = "AI system", from = Asked.Choices.AI_SYSTEMS, optional = true) @Nullable
        Integer system,

        @Asked(value = "Site", from = Asked.Choices.SITES, optional = true) @Nullable
        Integer site)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        boolean sized = population != null && size != null && population >= 1 && size >= 1;
        found.unless(!sized || size <= population, "size", "Not more can be drawn than there are")
                .unless(
                        names().isEmpty() || population == null || names().size() == population,
                        "members",
                        names().size() + " names stand here; there are " + population)
                .unless(
                        drawnBySeed() != byJudgement(),
                        "seed",
                        "Enter a seed, or the numbers that were chosen by judgement; not both")
                .unless(!drawnBySeed() || (seed != null && seed.strip().matches("\\d{1,18}")), "seed", "Enter a number")
                .unless(!byJudgement() || filled(why), "why", "Say why these were chosen")
                .unless(
                        system == null || AiSystems.offered(asking.file()).contains(system),
                        "system",
                        "The application lists no such AI system")
                .unless(
                        site == null || Sites.offered(asking.file()).containsKey(site),
                        "site",
                        "The application has no such site");
        if (byJudgement() && sized) {
            boolean numbers = Objects.requireNonNull(chosen).stream()
                    .allMatch(n ->
                            n.matches("\\d{1,5}") && Integer.parseInt(n) >= 1 && Integer.parseInt(n) <= population);
            found.unless(numbers, "chosen", "Write numbers from 1 to " + population + ", such as 3, 17")
                    .unless(!numbers || chosen.size() == size, "size", chosen.size() + " are chosen below");
        }
    }

    private boolean drawnBySeed() {
        return filled(seed);
    }

    private boolean byJudgement() {
        return chosen != null && !chosen.isEmpty();
    }

    private static boolean filled(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /** The names of the population, in their order; none where they are only counted. */
    public List<String> names() {
        return members == null
                ? List.of()
                : members.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** The places that are drawn, from 1; none where a form that was kept says too little. */
    public List<Integer> places() {
        if (byJudgement()) {
            return Objects.requireNonNull(chosen).stream()
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
        return seed == null || population == null || size == null
                ? List.of()
                : SeededDraw.places(Long.parseLong(seed.strip()), population, size);
    }

    /** What is drawn, by number and, where it has one, by name. */
    public List<String> drawn() {
        List<String> names = names();
        return places().stream()
                .map(n -> names.isEmpty() ? String.valueOf(n) : n + ". " + names.get(n - 1))
                .toList();
    }

    /** How it was drawn, in words that let anybody draw it once more. */
    public String method() {
        return drawnBySeed()
                ? "Seed " + Objects.requireNonNull(seed).strip() + ", " + SeededDraw.ALGORITHM
                : "Chosen by judgement: " + Objects.requireNonNullElse(why, "").strip();
    }

    /** The whole in one line: so many of so many, and which. */
    public String words() {
        return what.strip() + ": " + size + " of " + population + " – "
                + drawn().stream().collect(Collectors.joining(", ")) + ".";
    }

    @Override
    public Said said(Asking asking) {
        return new Draw(from, population, places(), drawnBySeed() && seed != null ? seed.strip() : null, system, site);
    }
}
