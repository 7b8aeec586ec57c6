package org.assay.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.house.RuleBookFiles;
import org.assay.lifecycle.Move;
import org.assay.rule.Rule;
import org.assay.rule.RuleBook;
import org.assay.standard.Chapter;

/** The rule book as a document, written from the rules themselves. */
final class Rules {
    private static final RuleBook BOOK = RuleBookFiles.read(RuleBookFiles::open);

    private Rules() {}

    static String written() {
        return """
                # The rules

                Written from the code by `RuleBookTest`, which fails when this page is stale. *Judged* rules are told by facts;
                *attested* ones are answered for by a named person, who is asked the question beneath; *outside* are those that Assay does not weigh, with the reason
                in place of a way out. SHALL refuses; SHOULD refuses unless a justification is recorded; HOUSE is the body's own and
                can be switched off in its data. What each weighed rule refuses and lets pass is told in
                [situations](../sample-data/situations); those outside stand in [rulebook](../src/main/resources/rulebook).

                """
                + BOOK.chapters().stream().map(Rules::count).collect(joining())
                + BOOK.chapters().stream().map(Rules::chapter).collect(joining());
    }

    private static String count(Chapter chapter) {
        List<RuleBook.Entry> rules = BOOK.of(chapter);
        long weighed = rules.stream().filter(r -> r.rule() != null).count();
        return "- %s: %d weighed, %d outside\n".formatted(chapter.title(), weighed, rules.size() - weighed);
    }

    private static String chapter(Chapter chapter) {
        return "\n## " + chapter.title()
                + "\n\n| no. | rule | force | sort | clause | way out, or why outside | guards |\n|---|---|---|---|---|---|---|\n"
                + BOOK.of(chapter).stream().map(Rules::row).collect(joining());
    }

    private static String row(RuleBook.Entry entry) {
        Rule rule = entry.rule();
        return "| %s | %s%s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        Stream.concat(Stream.of(entry.number()), entry.also().stream())
                                .collect(joining("<br>")),
                        entry.sentence()
                                + (rule == null || rule.stated().question().isEmpty()
                                        ? ""
                                        : "<br>*" + rule.stated().question() + "*"),
                        rule == null ? "" : "<br>`" + rule.name() + "`",
                        entry.force() == null ? "none" : entry.force(),
                        entry.sort().name().toLowerCase(Locale.ROOT),
                        entry.cited(),
                        entry.end(),
                        rule == null ? "" : guarded(rule));
    }

    private static String guarded(Rule rule) {
        return Move.all().filter(m -> m.rules().contains(rule)).map(Move::name).collect(joining(", "));
    }
}
