package org.assay.book;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.Move;
import org.assay.rule.Rule;
import org.assay.rule.Stated;

/** The rule book as a document, written from the rules themselves. */
final class RuleBook {
    private RuleBook() {}

    static String written() {
        return """
                # The rules

                Written from the code by `RuleBookTest`, which fails when this page is stale. *Judged* rules are told by facts;
                *attested* ones are answered for by a named person. SHALL refuses; SHOULD refuses unless a justification is recorded;
                HOUSE is the body's own and can be switched off in its data. What each rule refuses and lets pass is told in
                [situations](../sample-data/situations).
                """ + chapters().map(RuleBook::chapter).collect(joining());
    }

    private static Stream<Class<?>> chapters() {
        return Arrays.stream(Rule.class.getPermittedSubclasses());
    }

    private static String chapter(Class<?> rules) {
        return "\n## " + title(rules)
                + "\n\n| no. | rule | force | sort | clause | way out | guards |\n|---|---|---|---|---|---|---|\n"
                + Arrays.stream(rules.getEnumConstants())
                        .map(Rule.class::cast)
                        .map(RuleBook::row)
                        .collect(joining());
    }

    private static String title(Class<?> rules) {
        return rules.getSimpleName().replace("Rule", " rules");
    }

    private static String row(Rule rule) {
        Stated s = rule.stated();
        return "| %s | %s<br>`%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        s.number(),
                        s.sentence(),
                        rule.name(),
                        s.force(),
                        s.sort().name().toLowerCase(Locale.ROOT),
                        s.clause().cited(),
                        s.remedy(),
                        guarded(rule));
    }

    private static String guarded(Rule rule) {
        return moves().filter(m -> m.rules().contains(rule)).map(Move::name).collect(joining(", "));
    }

    private static Stream<Move<?>> moves() {
        return Stream.<List<? extends Move<?>>>of(
                        List.of(ApplicationMove.values()),
                        List.of(AuditMove.values()),
                        List.of(FindingMove.values()),
                        List.of(DecisionMove.values()),
                        List.of(CertificationMove.values()),
                        List.of(CertificateMove.values()))
                .flatMap(List::stream);
    }
}
