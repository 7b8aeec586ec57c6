package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points by which a method places audit days within the range of a table. All numbers are one body's own; none is a standard's.
 *
 * @param edition null of the first one; from the second on it counts risk and takes what is not said as the most, and from the
 *     third on many AI systems add to the range
 * @param since first day of this edition
 * @param licence under which the body has the numbers; empty where they are its own
 * @param weekHours hours of a full week, 1 to 60
 * @param onSitePercent of the days, between opening and closing meeting
 * @param stage1Percent of the days, for Stage 1, before the bounds of the stages
 * @param points that all factors give together at most
 * @param manySystems what many AI systems add to the range; from the third edition on, and null before
 * @param classes technologies from the simplest to the most complex; the first counts as 1
 * @param hash SHA-256 of the file; null until it is known
 */
public record ScoreTable(
        String method,
        @Nullable Integer edition,
        LocalDate since,
        Provenance provenance,
        boolean mayCarryAccreditation,
        String source,
        String licence,
        int weekHours,
        int onSitePercent,
        int stage1Percent,
        Part surveillance,
        Part recertification,
        int points,
        @Nullable ManySystems manySystems,
        List<String> classes,
        List<Scored> factors,
        @Nullable String hash) {
    /** What is scored. */
    public enum Factor {
        HEADCOUNT,
        INTERVIEWEES,
        SYSTEMS,
        CLASS,
        /** AI systems of high risk; from the second edition on. */
        RISK,
        SITES,
        COUNTRIES,
        WRITING,
        REGULATED
    }

    /** A part of the initial audit, such as 2 of 3. */
    public record Part(int part, int of) {}

    /**
     * What many AI systems add to the range: a sample of them is looked at, which is their square root.
     *
     * @param covered how many of the sample the range covers
     * @param each half-days for each further one
     */
    public record ManySystems(int covered, int each) {}

    /** From this number on so many points, until the next step. */
    public record Step(int from, int points) {}

    /** A factor with its steps, the first from 0 or 1 on with no points. */
    public record Scored(Factor factor, String words, List<Step> steps) {
        public Scored {
            Given.words("score table", "words", words);
            steps = Given.all(words, "steps", steps);
            Given.that(!steps.isEmpty() && steps.getFirst().points() == 0, words, "does not begin with no points");
            for (int i = 1; i < steps.size(); i++) {
                Given.that(steps.get(i).from() > steps.get(i - 1).from(), words, "steps do not rise");
                Given.that(steps.get(i).points() >= steps.get(i - 1).points(), words, "more would give fewer points");
            }
        }

        public int most() {
            return steps.getLast().points();
        }

        /** Points for a number; none below the first step. */
        public int of(int number) {
            return steps.stream()
                    .filter(s -> s.from() <= number)
                    .mapToInt(Step::points)
                    .max()
                    .orElse(0);
        }
    }

    public ScoreTable {
        Given.words("score table", "method", method);
        Given.value(method, "since", since);
        Given.value(method, "provenance", provenance);
        Given.words(method, "source", source);
        Given.that(provenance != Provenance.UNVERIFIED, method, "provenance is UNVERIFIED, and cannot bind");
        Given.that(!mayCarryAccreditation, method, "points of one body carry no accreditation");
        Given.range(method, "weekHours", weekHours, 60);
        Given.range(method, "onSitePercent", onSitePercent, 100);
        Given.range(method, "stage1Percent", stage1Percent, 99);
        classes = Given.all(method, "classes", classes);
        factors = Given.all(method, "factors", factors);
        Given.once(factors.stream().map(f -> f.factor().name()));
        Given.count(method, "factors", Factor.values().length - (edition == null ? 1 : 0), factors.size());
        Given.that(
                edition != null || factors.stream().noneMatch(f -> f.factor() == Factor.RISK),
                method,
                "the first edition scores no risk");
        Given.that(
                (manySystems != null) == (edition != null && edition > 2),
                method,
                "many AI systems add to the range from the third edition on, and not before");
        if (manySystems != null) {
            Given.range(method, "covered", manySystems.covered(), 100);
            Given.range(method, "each", manySystems.each(), 10);
        }
        Given.count(
                method,
                "points",
                points,
                factors.stream().mapToInt(Scored::most).sum());
    }

    public Scored of(Factor factor) {
        return factors.stream().filter(f -> f.factor() == factor).findFirst().orElseThrow();
    }

    /** The same, with the hash of its file. */
    public ScoreTable hashed(String of) {
        return new ScoreTable(
                method,
                edition,
                since,
                provenance,
                mayCarryAccreditation,
                source,
                licence,
                weekHours,
                onSitePercent,
                stage1Percent,
                surveillance,
                recertification,
                points,
                manySystems,
                classes,
                factors,
                of);
    }

    /** Whether it counts risk, and takes what is not said as the most. */
    public boolean second() {
        return edition != null;
    }

    /** How complex a technology is, the simplest being 1; 0 where it is not on the list. */
    public int rank(String technology) {
        return classes.indexOf(technology) + 1;
    }
}
