package org.assay.desk.deed;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.FormText;
import org.assay.file.Said;
import org.assay.lifecycle.CasesOfSituations;
import org.assay.lifecycle.Verdict;
import org.assay.register.Ids;
import org.assay.rule.Rule;
import org.assay.rule.Sort;
import org.junit.jupiter.api.Test;

/** Every deed at everything in a file, in every standing: the door opens where the list says so, and nowhere else. */
class AwaitedDeedsTest {
    private static final UUID NEW = UUID.nameUUIDFromBytes(new byte[] {7});

    @Test
    void what_is_not_listed_is_not_done_and_what_is_listed_is_not_turned_away() {
        Set<String> wrong = new LinkedHashSet<>();
        Set<Operation> listed = new LinkedHashSet<>();
        Set<Object> seen = new HashSet<>();
        files().filter(c -> seen.add(situation(c)))
                .forEach(c -> Operation.deeds().stream().forEach(o -> look(o, c, wrong, listed)));
        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(listed.size() > 70, "Listed in some file: " + listed.size());
    }

    /** What the doors hang on: situations differ in what is done far more often than in where it is done. */
    private static Object situation(Case c) {
        return List.of(c.file(), c.person(), c.today(), c.people(), c.law().accredited());
    }

    private static Stream<Case> files() {
        Stream<Case> varied = CasesOfSituations.ofEachMove().stream()
                .flatMap(c -> CasesOfSituations.varied(c.file()).map(f -> CasesOfSituations.with(c, f, c.deed())));
        return Stream.concat(CasesOfSituations.all().values().stream(), varied);
    }

    private static void look(Operation o, Case c, Set<String> wrong, Set<Operation> listed) {
        List<UUID> open = Subjects.open(o, c.file());
        for (UUID subject : subjects(o, c.file())) {
            String at = o + " at " + standing(o, c.file(), subject);
            if (open.contains(subject)) {
                listed.add(o);
                if (turnedAway(o, c, subject)) {
                    wrong.add(at + " is listed and turned away");
                }
            } else if (opens(o, c, subject)) {
                wrong.add(at + " is not listed and done");
            }
        }
    }

    private static List<UUID> subjects(Operation o, CertificationFile file) {
        return switch (o.about()) {
            case FILE -> List.of(file.id());
            case AUDIT -> file.audits().stream().map(a -> a.id()).toList();
            case FINDING -> file.findings().stream().map(f -> f.id()).toList();
            case DECISION -> file.decisions().stream().map(d -> d.id()).toList();
            case LETTER -> file.mail().stream().map(l -> l.id()).toList();
            case CHANGE -> file.changes().stream().map(n -> n.id()).toList();
        };
    }

    private static String standing(Operation o, CertificationFile file, UUID subject) {
        return switch (o.about()) {
            case FILE -> file.application().standing() + ", " + file.paper().standing();
            case AUDIT ->
                file.audit(subject).map(a -> a.kind() + " " + a.standing()).orElseThrow();
            case FINDING -> file.finding(subject).orElseThrow().standing().name();
            case DECISION -> file.decision(subject).orElseThrow().standing().name();
            case LETTER -> file.letter(subject).orElseThrow().standing().name();
            case CHANGE -> file.change(subject).orElseThrow().standing().name();
        };
    }

    private static boolean turnedAway(Operation o, Case c, UUID subject) {
        return o != Operation.DECLARE_FREEDOM
                && verdict(o, c, subject)
                        .filter(Verdict.OutOfTurn.class::isInstance)
                        .isPresent();
    }

    /** Whether nothing but what is typed stands against it. */
    private static boolean opens(Operation o, Case c, UUID subject) {
        return verdict(o, c, subject)
                .map(verdict -> switch (verdict) {
                    case Verdict.Allowed _ -> true;
                    case Verdict.OutOfTurn _ -> false;
                    case Verdict.Refused refused ->
                        refused.refusals().stream().allMatch(r -> r.rule().ofTheDeed());
                })
                .orElse(true);
    }

    /** Everything is answered for and nothing is waived. Nothing where it is done, and lacks only what is typed. */
    private static Optional<Verdict> verdict(Operation o, Case c, UUID subject) {
        Map<String, String> answered = o.move().rules().stream()
                .filter(r -> r.stated().sort() == Sort.ATTESTED)
                .collect(toMap(Rule::name, _ -> "Looked at in full."));
        Deed deed = new Deed(
                subject, c.today(), null, null, "", answered, Map.of(), Said.NOTHING, FormText.NONE, Map.of(), false);
        try {
            return Optional.of(o.move().decide(CasesOfSituations.with(c, c.file(), deed), NEW, Ids::next));
        } catch (IllegalArgumentException | NullPointerException itWasToBeDone) {
            return Optional.empty();
        }
    }
}
