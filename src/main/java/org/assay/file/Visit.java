package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Days of an audit in one place.
 *
 * @param number from 1, in the order in which the visits were proposed
 * @param site where it is; empty where the audit is one visit
 * @param who members of the team who come; nobody in particular is the whole team
 */
public record Visit(
        int number,
        String site,
        LocalDate firstDay,
        LocalDate lastDay,
        Mode mode,
        Set<Person> who,
        VisitStanding standing) {
    public Visit {
        who = InOrder.of(who);
    }

    public Visit at(VisitStanding now) {
        return new Visit(number, site, firstDay, lastDay, mode, who, now);
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

    /** Those of the team who come. */
    List<Member> of(List<Member> team) {
        return who.isEmpty()
                ? team
                : team.stream().filter(m -> who.contains(m.person())).toList();
    }
}
