package org.assay.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.file.AiSystem;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.ChangeNotice;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Presence;
import org.assay.file.Profile;
import org.assay.file.Session;
import org.assay.file.Wider;
import org.assay.file.cycle.CycleAudits;

/** Who was there where AI systems were walked through, as plans and the record of who was present tell. */
final class PresentAtWalkthroughs {
    private PresentAtWalkthroughs() {}

    /** A session of a plan, as it was held. */
    private record Held(Audit audit, Session session) {}

    /** AI systems of which no session that walks through them had somebody there who is competent in their area. */
    static Optional<String> byNobodyCompetent(Case c) {
        Profile profile = c.file()
                .extension()
                .map(ChangeNotice::wider)
                .map(Wider::profile)
                .orElse(c.file().application().profile());
        if (profile == null) {
            return Optional.empty();
        }
        List<Held> held = held(c);
        Set<Integer> named = c.file().paper().proofed().systems();
        String left = new TreeSet<>(named == null ? profile.inScopeByNumber() : named)
                .stream()
                        .filter(n -> n <= profile.systems().size())
                        .flatMap(n -> missing(c, held, profile, n).stream())
                        .collect(joining(" "));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    /** Of audits of which nobody recorded who was present nothing follows. */
    private static List<Held> held(Case c) {
        return CycleAudits.of(c.file())
                .filter(a -> !a.work().presences().isEmpty())
                .flatMap(a -> Stream.ofNullable(a.plan())
                        .map(Plan::sessions)
                        .flatMap(List::stream)
                        .map(s -> new Held(a, s)))
                .toList();
    }

    private static Optional<String> missing(Case c, List<Held> held, Profile profile, int number) {
        List<Held> walks =
                held.stream().filter(h -> h.session.walked().contains(number)).toList();
        AiSystem system = profile.systems().get(number - 1);
        String area = system.technology().key() + "/" + profile.sector().key();
        if (walks.isEmpty()) {
            return joinsUnseen(c, held, number)
                    ? Optional.of("AI system " + number + ": no session walked through it.")
                    : Optional.empty();
        }
        return walks.stream().anyMatch(h -> covered(c, h, area))
                ? Optional.empty()
                : Optional.of("AI system " + number + ": nobody who is competent in " + Areas.words(area)
                        + " was present at the " + walks.getLast().session.called() + ".");
    }

    /** Whether an extension adds it on an audit whose plan tells which systems were walked through, and not this one. */
    private static boolean joinsUnseen(Case c, List<Held> held, int number) {
        return c.file().extension().isPresent()
                && ExtensionRule.added(c).contains(number)
                && ExtensionRule.audit(c)
                        .filter(a -> held.stream()
                                .anyMatch(h -> h.audit.id().equals(a.id())
                                        && !h.session.walked().isEmpty()))
                        .isPresent();
    }

    /** Whoever was replaced later was there as well. */
    private static boolean covered(Case c, Held h, String area) {
        return h.session.who().stream()
                .filter(w -> h.audit.everybody().anyMatch(m -> m.person().equals(w) && m.part() != Part.TRAINEE))
                .filter(w -> present(h, w))
                .anyMatch(w -> PlannedSubjects.able(c, w, h.session, area));
    }

    private static boolean present(Held h, Person who) {
        return h.audit.work().presences().stream().anyMatch(p -> on(p, who, h.session));
    }

    private static boolean on(Presence p, Person who, Session session) {
        return p.person().equals(who) && p.day().equals(session.day());
    }
}
