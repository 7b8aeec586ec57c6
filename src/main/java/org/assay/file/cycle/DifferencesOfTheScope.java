package org.assay.file.cycle;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.OtherParticulars;
import org.assay.file.Profile;
import org.assay.file.Verb;
import org.assay.file.Wider;
import org.assay.file.cycle.Difference.Kind;

/** Decisions about the scope, and changes that the client has told of, within some days. */
final class DifferencesOfTheScope {
    private DifferencesOfTheScope() {}

    static List<Difference> since(LocalDate from, LocalDate until, CertificationFile file) {
        return Stream.of(
                        file.decisions().stream().flatMap(d -> decided(d, from, until)),
                        file.changes().stream().flatMap(n -> told(n, from, until)),
                        file.extension().stream()
                                .filter(n -> !n.toldOn().isAfter(until))
                                .flatMap(n -> appliedFor(n, file)))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Difference> decided(Decision d, LocalDate from, LocalDate until) {
        LocalDate on = d.decidedOn();
        if (d.standing() != DecisionStanding.DECIDED || on == null || !within(on, from, until)) {
            return Stream.empty();
        }
        if (d.verb() == Verb.EXTEND) {
            return Stream.of(scope("extension", "The scope was extended on " + written(on) + "."));
        }
        Set<Integer> systems = d.systems();
        String left = systems == null
                ? ""
                : "; of the AI systems " + systems.stream().map(String::valueOf).collect(joining(", ")) + " stay";
        return d.verb() == Verb.REDUCE
                ? Stream.of(scope("reduction", "The scope was reduced on " + written(on) + left + "."))
                : Stream.empty();
    }

    private static Difference scope(String about, String what) {
        return Difference.of(Kind.SCOPE, about, what, "4.3");
    }

    private static Stream<Difference> told(ChangeNotice n, LocalDate from, LocalDate until) {
        // on the last day of the audit before nobody can say that the team still saw it
        boolean since = !n.toldOn().isBefore(from) && !n.toldOn().isAfter(until);
        if (n.kind() == ChangeKind.EXTENSION || !since) {
            return Stream.empty();
        }
        String follows = n.triage() == null
                ? "; nobody has looked at it yet"
                : "; " + n.triage().words();
        return Stream.of(Difference.of(
                Kind.NOTICE,
                "notice of " + written(n.toldOn()),
                "The client told on " + written(n.toldOn()) + " of a change of “"
                        + n.kind().words() + "” from " + written(n.effectiveOn()) + " on" + follows + ".",
                clauses(n.kind())));
    }

    private static String[] clauses(ChangeKind kind) {
        return switch (kind) {
            case MANAGEMENT -> new String[] {"5.3"};
            case OPERATIONS, EXTENSION -> new String[] {"4.3"};
            case AI_SYSTEMS -> new String[] {"8.2", "8.4"};
            case SYSTEM -> new String[] {"6.3"};
            case LEGAL, CONTACT -> new String[0];
        };
    }

    /** AI systems of a wider scope that is accepted for audit and not decided on. */
    private static Stream<Difference> appliedFor(ChangeNotice n, CertificationFile file) {
        Profile profile = file.application().profile();
        Wider wider = n.wider();
        if (n.standing() != ChangeStanding.ACCEPTED || profile == null || wider == null) {
            return Stream.empty();
        }
        Set<Integer> more = new TreeSet<>(wider.systems());
        more.removeAll(profile.inScopeByNumber());
        OtherParticulars others = file.otherParticulars();
        return Stream.of(
                        more.stream().map(i -> appliedFor(i, " is applied for with a wider scope")),
                        others.systems().stream()
                                .map(i -> appliedFor(i, " is applied for with another role or purpose")),
                        others.sites().stream()
                                .map(i -> scope(
                                        "site " + i,
                                        "Site " + i
                                                + " is applied for with another address or activity, and is to be visited before"
                                                + " that is decided.")))
                .flatMap(s -> s);
    }

    private static Difference appliedFor(int system, String how) {
        return Difference.ofSystem(
                Kind.SYSTEM_APPLIED_FOR,
                system,
                "AI system " + system + how + ", and is to be audited before that is decided.",
                "8.2",
                "8.4");
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return day.isAfter(from) && !day.isAfter(until);
    }
}
