package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.Mode;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Presence;
import org.assay.file.Sampled;
import org.assay.file.Session;
import org.assay.file.Visit;

/**
 * What became of a visit, as the records of its audit tell it: who was there on its days, and whether something was looked at (ISO/IEC
 * 17021-1, 9.1.5, 9.3.1.3, 9.4.4). That it was proposed, planned or is said to be held is an intention.
 */
public final class WasThere {
    private WasThere() {}

    /**
     * Whether somebody who audits, replaced since or not, is entered on a day of the visit; on site, unless all of it was remote. Of what
     * was before the file nobody's days are known here.
     */
    public static boolean somebody(Audit audit, Visit visit) {
        return audit.before() || there(audit, visit).findAny().isPresent();
    }

    /**
     * Whether something was looked at at a site of a visit: the sampling record names it, or has counted as many sites as were
     * visited. Where it says nothing of sites, a working paper tells of what was examined: in an audit of one site any, in one of
     * several one on what a session of a day of this visit is about.
     */
    public static boolean looked(Audit audit, Visit visit, int site) {
        Set<Integer> sampled = audit.work().sites();
        if (sampled != null) {
            return sampled.contains(site);
        }
        int visited = visited(audit).size();
        List<Integer> drawn = audit.work().samples().stream()
                .filter(s -> s.of() == Sampled.SITES)
                .map(s -> s.drawn())
                .toList();
        if (!drawn.isEmpty()) {
            return drawn.stream().anyMatch(n -> n > 0 && n >= visited);
        }
        return !audit.examinedNothing() && (visited < 2 || audit.visits().size() < 2 || inASession(audit, visit));
    }

    private static Set<Integer> visited(Audit audit) {
        return audit.visits().stream()
                .filter(v -> !v.missed() && v.sites() != null)
                .flatMap(v -> Stream.ofNullable(v.sites()).flatMap(Set::stream))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean inASession(Audit audit, Visit visit) {
        Set<LocalDate> days = there(audit, visit).map(Presence::day).collect(Collectors.toSet());
        Plan plan = audit.plan();
        return plan == null
                || plan.sessions().stream()
                        .filter(s -> days.contains(s.day()))
                        .map(Session::about)
                        .anyMatch(about -> about.stream().anyMatch(audit::examined));
    }

    private static Stream<Presence> there(Audit audit, Visit visit) {
        return audit.work().presences().stream()
                .filter(p -> visit.covers(p.day()))
                .filter(p -> visit.mode() == Mode.REMOTE || p.mode() != Mode.REMOTE)
                .filter(p -> audits(audit, p.person()) && comes(audit, visit, p));
    }

    private static boolean audits(Audit audit, Person who) {
        return audit.everybody().anyMatch(m -> m.person().equals(who) && m.audits());
    }

    /** Whoever was to come; another where no other visit was on that day. */
    private static boolean comes(Audit audit, Visit visit, Presence p) {
        return visit.who().isEmpty()
                || visit.who().contains(p.person())
                || audit.visits().stream().filter(v -> v.covers(p.day())).count() < 2;
    }
}
