package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Advice;
import org.assay.file.ApplicationStanding;
import org.assay.file.AuditStanding;
import org.assay.file.ConcernStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.OrganisationType;
import org.assay.file.PaperStanding;
import org.assay.file.Part;
import org.assay.file.Result;
import org.assay.file.Sector;
import org.assay.file.Slot;
import org.assay.file.Standing;
import org.assay.file.Technology;
import org.assay.file.Verb;
import org.assay.programme.ClockNote;
import org.assay.programme.DueKind;
import org.assay.rule.Rules;
import org.assay.rule.Weighed;
import org.assay.standard.Parameter;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

/** Journals keep these names for decades: none may vanish or change its meaning. */
class GoldenNamesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/names.txt");

    @Test
    void no_name_of_the_record_format_vanishes_and_none_comes_unnoticed() throws IOException {
        SortedSet<String> golden = Files.readAllLines(GOLDEN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("", difference(golden, names()), "The names of the record format have changed");
    }

    @Test
    void no_two_rules_bear_the_same_name_or_number() {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                Rules.all().stream()
                        .flatMap(r -> Stream.of(r.name(), r.stated().number()))
                        .filter(n -> !seen.add(n))
                        .toList());
    }

    private static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        Rules.all().forEach(r -> names.add("rule " + r.name()));
        add(names, "application move", ApplicationMove.values());
        add(names, "audit move", AuditMove.values());
        add(names, "certificate move", CertificateMove.values());
        add(names, "change move", ChangeMove.values());
        add(names, "change standing", org.assay.file.ChangeStanding.values());
        add(names, "change kind", org.assay.file.ChangeKind.values());
        add(names, "triage", org.assay.file.Triage.values());
        add(names, "letter move", LetterMove.values());
        add(names, "letter standing", org.assay.file.LetterStanding.values());
        add(names, "letter sense", org.assay.file.LetterSense.values());
        add(names, "named as", org.assay.file.NamedAs.values());
        add(names, "application standing", ApplicationStanding.values());
        add(names, "audit standing", AuditStanding.values());
        add(names, "paper standing", PaperStanding.values());
        add(names, "concern standing", ConcernStanding.values());
        add(names, "visit standing", org.assay.file.VisitStanding.values());
        add(names, "mode", org.assay.file.Mode.values());
        add(names, "sampled", org.assay.file.Sampled.values());
        add(names, "verification way", org.assay.file.VerificationWay.values());
        add(names, "link", org.assay.file.LinkKind.values());
        add(names, "effect", org.assay.file.Effect.values());
        add(names, "advice", Advice.values());
        add(names, "audit kind", org.assay.file.AuditKind.values());
        add(names, "cause", org.assay.file.Cause.values());
        add(names, "announcement", org.assay.file.Announcement.values());
        add(names, "result", Result.values());
        add(names, "slot", Slot.values());
        add(names, "technology", Technology.values());
        add(names, "sector", Sector.values());
        add(names, "organisation type", OrganisationType.values());
        // the coded lists of an application stand in records of deeds
        add(names, "ai role", org.assay.file.AiRole.values());
        add(names, "doing with ai", org.assay.audittime.Doing.values());
        add(names, "writing", org.assay.audittime.Writing.values());
        add(names, "provenance", org.assay.standard.Provenance.values());
        add(names, "time look", org.assay.file.TimeLook.Outcome.values());
        add(names, "time method", org.assay.desk.application.TimeMethod.values());
        add(names, "stage of life", org.assay.file.Stage.values());
        add(names, "scope part", org.assay.file.ScopePart.values());
        add(names, "sub-sector", org.assay.desk.application.SubSector.values());
        add(names, "regulated use", org.assay.file.Regulated.values());
        add(names, "regulatory class", org.assay.desk.application.RegulatoryClass.values());
        add(names, "documented", org.assay.desk.application.Documented.values());
        add(names, "motivation", org.assay.desk.application.Motivation.values());
        add(names, "certification move", CertificationMove.values());
        add(names, "decision move", DecisionMove.values());
        add(names, "finding move", FindingMove.values());
        add(names, "certification standing", Standing.values());
        add(names, "decision standing", DecisionStanding.values());
        add(names, "finding standing", FindingStanding.values());
        add(names, "ground", Ground.values());
        add(names, "verb", Verb.values());
        add(names, "part", Part.values());
        add(names, "grade", Grade.values());
        add(names, "standard", Standard.values());
        add(names, "parameter", Parameter.values());
        add(names, "portfolio move", PortfolioMove.values());
        add(names, "portfolio standing", org.assay.file.PortfolioStanding.values());
        add(names, "due", DueKind.values());
        add(names, "clock note", ClockNote.Kind.values());
        add(names, "happening", Happening.class);
        add(names, "weighed", Weighed.class);
        return names;
    }

    private static void add(Set<String> names, String kind, Enum<?>[] constants) {
        Stream.of(constants).forEach(c -> names.add(kind + " " + c.name()));
    }

    /** Journals call these by the names of their classes. */
    private static void add(Set<String> names, String kind, Class<?> sealed) {
        Stream.of(sealed.getPermittedSubclasses()).forEach(c -> names.add(kind + " " + c.getSimpleName()));
    }

    private static String difference(Set<String> golden, Set<String> names) {
        var vanished = golden.stream()
                .filter(n -> !names.contains(n))
                .map(n -> "- " + n + " has vanished: put it back; a name that was once released is neither renamed nor"
                        + " reused. Only a name that no release has carried may leave " + GOLDEN);
        var come = names.stream()
                .filter(n -> !golden.contains(n))
                .map(n -> "+ " + n + " is new: if you mean it for good, add the line \"" + n + "\" to " + GOLDEN);
        return Stream.concat(vanished, come).collect(Collectors.joining("\n"));
    }
}
