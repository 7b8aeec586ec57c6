package org.assay.book;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.lifecycle.PortfolioMove;
import org.assay.rule.Rule;

/** The tables of moves as a document with a diagram for each life. */
final class Lives {
    private Lives() {}

    static String written() {
        return """
                # The lives

                Written from the code by `RuleBookTest`, which fails when this page is stale. A move is made only from where its row says,
                and every rule in its row is weighed. *Granted* and *expired* come with time: no move leads to them. The rules are in the
                [rule book](rules.md).
                """
                + life("Application", List.of(ApplicationMove.values()))
                + life("Audit", List.of(AuditMove.values()))
                + life("Finding", List.of(FindingMove.values()))
                + life("Decision", List.of(DecisionMove.values()))
                + life("Certification", List.of(CertificationMove.values()))
                + life("Certificate document", List.of(CertificateMove.values()))
                + life("Letter", List.of(LetterMove.values()))
                + life("Notice of a change", List.of(ChangeMove.values()))
                + life("Row of a portfolio", List.of(PortfolioMove.values()));
    }

    private static String life(String title, List<? extends Move<?>> moves) {
        return "\n## " + title + "\n\n```mermaid\nstateDiagram-v2\n"
                + moves.stream().map(Lives::arrows).collect(joining())
                + "```\n\n| move | from | to | rules |\n|---|---|---|---|\n"
                + moves.stream().map(Lives::row).collect(joining());
    }

    private static String arrows(Move<?> move) {
        return from(move).stream()
                .map(from -> "    %s --> %s: %s\n".formatted(from, move.to() == null ? from : move.to(), move.name()))
                .collect(joining());
    }

    private static String row(Move<?> move) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        move.name(),
                        String.join(", ", from(move)),
                        move.to() == null ? "stays" : move.to(),
                        move.rules().stream()
                                .map(Rule::name)
                                .map(n -> "`" + n + "`")
                                .collect(joining("<br>")));
    }

    /** In the order of the enum, for a set has none. */
    private static List<String> from(Move<?> move) {
        return move.from().stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Object::toString)
                .toList();
    }
}
