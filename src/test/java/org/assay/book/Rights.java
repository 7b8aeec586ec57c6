package org.assay.book;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.assay.access.Role;
import org.assay.desk.deed.Operation;
import org.assay.desk.portfolio.PortfolioDeed;
import org.assay.lifecycle.Move;
import org.assay.rule.Rule;

/** The table of rights as a document, written from the table of operations. */
final class Rights {
    static final List<String> ROLES = List.of(
            Role.CLIENT,
            Role.PROGRAMME_MANAGER,
            Role.LEAD_AUDITOR,
            Role.AUDITOR,
            Role.TECHNICAL_EXPERT,
            Role.TECHNICAL_REVIEWER,
            Role.DECISION_MAKER,
            Role.IMPARTIALITY_OFFICER,
            Role.ADMINISTRATOR,
            Role.ASSESSOR,
            Role.COMMERCIAL);

    private Rights() {}

    static String written() {
        return """
                # Who may do what

                Written from the table of operations by `RuleBookTest`, which fails when this page is stale; `RightsTest` drives every
                cell over HTTP. A role opens the door; a client passes it only for its own file; whether somebody is of the team, leads
                it, audited, is competent or is tied to the client is said by the rules in the last column, which nobody passes by
                role. A decision, and a request for one, has a page and an address of its own. All of it is restated in
                `golden/rights.txt`, which `RightsRestatedTest` compares with the code.

                """
                + "| operation | about | " + String.join(" | ", ROLES) + " | relation, by rule |\n"
                + "|---|---|" + ROLES.stream().map(_ -> "---|").collect(joining()) + "---|\n"
                + Arrays.stream(Operation.values()).map(Rights::row).collect(joining())
                + """

                ## Portfolios

                Certifications of before; `GoLiveStoryTest` drives these cells. They are read in the roles %s.

                """.formatted(String.join(", ", new TreeSet<>(PortfolioDeed.READERS)))
                + "| deed | " + String.join(" | ", ROLES) + " | relation, by rule |\n"
                + "|---|" + ROLES.stream().map(_ -> "---|").collect(joining()) + "---|\n"
                + Arrays.stream(PortfolioDeed.values()).map(Rights::row).collect(joining())
                + """

                ## Everything else that changes something

                By its address of the API, for acts that stand in neither table.

                """
                + "| address | " + String.join(" | ", ROLES) + " |\n"
                + "|---|" + ROLES.stream().map(_ -> "---|").collect(joining()) + "\n"
                + Door.ALL.stream()
                        .filter(d -> d.changes() && !d.ofAPage() && ROLES.containsAll(d.who()))
                        .sorted(Comparator.comparing(Door::path))
                        .map(Rights::row)
                        .collect(joining());
    }

    private static String row(Door d) {
        return "| `%s %s` | %s |\n"
                .formatted(
                        d.verb(),
                        d.path(),
                        ROLES.stream()
                                .map(r -> d.who().contains(r) ? "yes" : "")
                                .collect(joining(" | ")));
    }

    private static String row(PortfolioDeed d) {
        return "| %s | %s | %s |\n"
                .formatted(
                        d.words(),
                        ROLES.stream()
                                .map(r -> d.roles().contains(r) ? "yes" : "")
                                .collect(joining(" | ")),
                        relations(d.move()));
    }

    private static String relations(Move<?> move) {
        return move.rules().stream()
                .map(Rule::name)
                .filter(Rights::relates)
                .map(n -> "`" + n + "`")
                .collect(joining("<br>"));
    }

    private static String row(Operation o) {
        return "| %s<br>`%s` | %s | %s | %s |\n"
                .formatted(
                        o.words(),
                        o.path(),
                        o.about().name().toLowerCase(java.util.Locale.ROOT),
                        ROLES.stream()
                                .map(r -> o.roles().contains(r) ? r.equals(Role.CLIENT) ? "own" : "yes" : "")
                                .collect(joining(" | ")),
                        relations(o.move()));
    }

    private static boolean relates(String rule) {
        return rule.startsWith("ACTOR_")
                || rule.startsWith("DEALER_")
                || rule.startsWith("REVIEWER_")
                || rule.startsWith("REPORT_REVIEWER_")
                || rule.startsWith("REGRADER_")
                || rule.startsWith("ANOTHER_PERSON_")
                || rule.startsWith("SIGNER_");
    }
}
