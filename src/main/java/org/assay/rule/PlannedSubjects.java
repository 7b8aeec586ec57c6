package org.assay.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.AiSystem;
import org.assay.file.Areas;
import org.assay.file.Case;
import org.assay.file.Dossier;
import org.assay.file.Function;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Profile;
import org.assay.file.Session;
import org.assay.file.Worded;
import org.assay.standard.Cited;

/** What the sessions of a plan look at, and whether somebody is there who can judge it. */
final class PlannedSubjects {
    private PlannedSubjects() {}

    static Optional<String> controls(Case c, Plan plan) {
        if (!c.audit().kind().formal()) {
            return Optional.empty();
        }
        Set<String> missing = new HashSet<>(c.audit().controlsToLookAt(c.file().application()));
        plan.sessions().forEach(s -> missing.removeAll(s.about()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Not in any session: "
                        + missing.stream().sorted(Cited.BY_NUMBER).collect(Collectors.joining(", ")) + ".");
    }

    static Optional<String> systems(Case c, Plan plan) {
        Profile profile = c.file().application().profile();
        if (profile == null || !c.audit().kind().whole()) {
            return Optional.empty();
        }
        Set<Integer> missing = new HashSet<>(profile.inScopeByNumber());
        plan.sessions().forEach(s -> missing.removeAll(s.walked()));
        String numbers = missing.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "No session walks through the AI system with the number " + numbers + " of the application.");
    }

    static Optional<String> competence(Case c, Plan plan) {
        Profile profile = c.file().application().profile();
        if (profile == null) {
            return Optional.empty();
        }
        List<AiSystem> systems = profile.systems();
        return PlannedTimes.joined(plan.sessions().stream().flatMap(s -> s.walked().stream()
                .filter(n -> n >= 1 && n <= systems.size())
                .map(n -> systems.get(n - 1).technology().key() + "/"
                        + profile.sector().key())
                .distinct()
                .filter(area -> !covered(c, s, area))
                .map(area -> Worded.headed(
                        "the " + s.called() + " has nobody who is competent in " + Areas.words(area) + "."))));
    }

    private static boolean covered(Case c, Session s, String area) {
        return s.who().stream()
                .filter(w -> c.audit()
                        .member(w)
                        .filter(m -> m.part() != Part.TRAINEE)
                        .isPresent())
                .anyMatch(w -> able(c, w, s, area));
    }

    /** Whether somebody may lead, audit or advise in a technical area on the day of a session. */
    static boolean able(Case c, Person who, Session s, String area) {
        Dossier hers = c.people().of(who);
        return Stream.of(Function.LEADING, Function.AUDITING, Function.EXPERTISE)
                .anyMatch(f -> hers.mayDo(f, c.file().standard(), area, s.day()));
    }
}
