package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.assay.lifecycle.Move;
import org.assay.rule.Rule;
import org.assay.rule.RuleBook;
import org.assay.rule.Sort;
import org.assay.standard.Force;
import org.jspecify.annotations.Nullable;

/** The rule book to read: all of it, or what speaks of something, is of a sort, or binds so hard. */
@ApplicationScoped
public class RulesInBook {
    /**
     * A rule of the book.
     *
     * @param when what is being done when it is weighed, in words; empty for one outside
     */
    public record Shown(RuleBook.Entry entry, List<String> when) {}

    /** The rules of one chapter. */
    public record Section(String title, List<Shown> rules) {}

    private final RuleBook book;

    RulesInBook(RuleBook book) {
        this.book = book;
    }

    /**
     * The chapters that hold something of it.
     *
     * @param words the beginning of a number, or words that a rule contains; all where empty
     * @param sort all sorts where missing
     * @param force all forces, and what is no rule, where missing
     */
    public List<Section> found(String words, @Nullable Sort sort, @Nullable Force force) {
        return book.chapters().stream()
                .map(chapter -> new Section(
                        chapter.title(),
                        book.of(chapter).stream()
                                .filter(e -> e.speaksOf(words))
                                .filter(e -> sort == null || e.sort() == sort)
                                .filter(e -> force == null || e.force() == force)
                                .map(e -> new Shown(e, when(e.rule())))
                                .toList()))
                .filter(section -> !section.rules().isEmpty())
                .toList();
    }

    private static List<String> when(@Nullable Rule rule) {
        return rule == null
                ? List.of()
                : Move.all()
                        .filter(m -> m.rules().contains(rule))
                        .map(RulesInBook::words)
                        .distinct()
                        .toList();
    }

    private static String words(Move<?> move) {
        return NamesOfDeeds.of(move.journaled());
    }
}
