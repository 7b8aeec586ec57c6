package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of an audit in one place.
 *
 * @param number from 1, in the order in which the visits were proposed
 * @param site where it is, in words; empty where the audit is one visit
 * @param who members of the team who come; nobody in particular is the whole team
 * @param sites numbers of the sites of the application that it visits; null where it does not say, empty where it is none
 * @param reasoned whether the reason why it is remote is on record; null where it does not say
 */
public record Visit(
        int number,
        String site,
        LocalDate firstDay,
        LocalDate lastDay,
        Mode mode,
        Set<Person> who,
        VisitStanding standing,
        @Nullable Set<Integer> sites,
        @Nullable Boolean reasoned) {
    public Visit {
        who = InOrder.of(who);
        sites = sites == null ? null : InOrder.of(sites);
    }

    /** One that says nothing of the application's sites. */
    public Visit(
            int number,
            String site,
            LocalDate firstDay,
            LocalDate lastDay,
            Mode mode,
            Set<Person> who,
            VisitStanding standing) {
        this(number, site, firstDay, lastDay, mode, who, standing, null, null);
    }

    /** The same with others who come. */
    public Visit by(Set<Person> others) {
        return new Visit(number, site, firstDay, lastDay, mode, others, standing, sites, reasoned);
    }

    /** Whether it looks at a site where it is, or from afar for a reason that is on record. */
    public boolean looks() {
        return !missed() && (mode != Mode.REMOTE || Boolean.TRUE.equals(reasoned));
    }

    public Visit at(VisitStanding now) {
        return new Visit(number, site, firstDay, lastDay, mode, who, now, sites, reasoned);
    }

    public boolean missed() {
        return standing == VisitStanding.MISSED;
    }

    /** Whether nobody has said yet that it was held or missed. */
    public boolean open() {
        return standing == VisitStanding.PROGRAMMED;
    }

    public boolean covers(LocalDate day) {
        return !missed() && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }

    /** Those of the team who come. */
    public List<Member> of(List<Member> team) {
        return who.isEmpty()
                ? team
                : team.stream().filter(m -> who.contains(m.person())).toList();
    }
}
