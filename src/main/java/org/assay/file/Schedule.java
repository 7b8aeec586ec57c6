package org.assay.file;

import java.time.LocalDate;
import java.util.List;

/** Dates, mode and team that are proposed to the client; every proposal is a revision of its own. */
public record Schedule(LocalDate firstDay, LocalDate lastDay, Mode mode, int halfDays, List<Member> team)
        implements Said {
    public Schedule {
        team = List.copyOf(team);
    }
}
