package org.assay.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.standard.Chapter;
import org.assay.standard.Force;
import org.assay.standard.OutsideRule;
import org.jspecify.annotations.Nullable;

/**
 * Every rule of the trade by its number: those that are weighed, which are constants, and those that are not, which are data.
 * Refuses a number that is there twice, and a weighed rule that no chapter holds.
 */
public record RuleBook(List<Chapter> chapters) {
    public RuleBook {
        chapters = List.copyOf(chapters);
        Set<String> seen = new HashSet<>();
        List<Chapter> all = chapters;
        constants().forEach(r -> {
            numbers(r).forEach(n -> once(seen, n));
            if (holder(all, r.stated().number()).isEmpty()) {
                throw new IllegalArgumentException(r.stated().number() + ": no chapter of the rule book holds it");
            }
        });
        all.stream().flatMap(c -> c.rules().stream()).forEach(r -> once(seen, r.number()));
    }

    /**
     * One rule as the book tells it.
     *
     * @param also further numbers of the trade that the same rule keeps
     * @param force none where it is no rule
     * @param cited document and clause
     * @param end the way out of a rule that refuses; for one outside, why it is
     * @param rule the constant that is weighed; none for a rule outside
     */
    public record Entry(
            String number,
            List<String> also,
            String sentence,
            @Nullable Force force,
            Sort sort,
            String cited,
            String end,
            @Nullable Rule rule) {
        static Entry of(Rule rule) {
            Stated s = rule.stated();
            return new Entry(
                    s.number(),
                    s.also(),
                    s.sentence(),
                    s.force(),
                    s.sort(),
                    s.clause().cited(),
                    s.remedy(),
                    rule);
        }

        static Entry of(Chapter chapter, OutsideRule r) {
            String cited = chapter.clause(r).cited();
            return new Entry(
                    r.number(),
                    List.of(),
                    r.says(),
                    r.force(),
                    Sort.OUTSIDE,
                    cited,
                    r.why().words() + ": " + r.because(),
                    null);
        }

        /** Whether one of its numbers or its clause begins so, or its words contain this. */
        public boolean speaksOf(String words) {
            String sought = words.toLowerCase(Locale.ROOT);
            return Stream.concat(Stream.of(number), also.stream())
                            .anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith(sought))
                    || Stream.of(sentence, cited, end)
                            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
        }
    }

    /** The rules of a chapter, weighed or not, in the order of their numbers. */
    public List<Entry> of(Chapter chapter) {
        Stream<Entry> weighed = constants()
                .filter(r -> holder(chapters, r.stated().number())
                        .filter(chapter::equals)
                        .isPresent())
                .map(Entry::of);
        Stream<Entry> outside = chapter.rules().stream().map(r -> Entry.of(chapter, r));
        return Stream.concat(weighed, outside)
                .sorted(Comparator.comparing(Entry::number, chapter.order()))
                .toList();
    }

    public List<Entry> entries() {
        return chapters.stream().flatMap(c -> of(c).stream()).toList();
    }

    /** Every rule that is weighed, by chapter of the code. */
    public static Stream<Rule> constants() {
        return Arrays.stream(Rule.class.getPermittedSubclasses())
                .flatMap(chapter -> Stream.of(chapter.getEnumConstants()))
                .map(Rule.class::cast);
    }

    private static Stream<String> numbers(Rule rule) {
        return Stream.concat(Stream.of(rule.stated().number()), rule.stated().also().stream());
    }

    private static void once(Set<String> seen, String number) {
        if (!seen.add(number)) {
            throw new IllegalArgumentException(number + ": is there twice");
        }
    }

    /** The chapter that claims most of a number. */
    private static Optional<Chapter> holder(List<Chapter> chapters, String number) {
        return chapters.stream()
                .filter(c -> c.family(number).isPresent())
                .max(Comparator.comparingInt(c -> c.family(number).orElse("").length()));
    }
}
