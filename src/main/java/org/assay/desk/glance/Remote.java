package org.assay.desk.glance;

import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Mode;
import org.assay.file.Presence;
import org.assay.file.Schedule;

/** How much of an audit was carried out from afar. */
final class Remote {
    private Remote() {}

    static Line share(TheFile f, Audit a) {
        int all = sum(a, null);
        if (all == 0) {
            return new Line(
                    "Remote share of the time", Value.bad("No time is entered").at(TheFile.at(a)));
        }
        int remote = sum(a, Mode.REMOTE);
        int partly = sum(a, Mode.HYBRID);
        return Line.of(
                "Remote share of the time",
                Days.halves(remote) + " of " + Days.halves(all) + " remote"
                        + (partly == 0 ? "" : ", " + Days.halves(partly) + " partly so")
                        + (remote + partly == 0 ? proposed(a) : ""),
                TheFile.at(a));
    }

    /** That some of it or all was to be carried out from afar; empty where it was not. */
    private static String proposed(Audit a) {
        return Optional.ofNullable(a.schedule())
                .map(Schedule::mode)
                .filter(m -> m != Mode.ON_SITE)
                .map(m -> ", as who was there was entered; “" + m.words() + "” was proposed")
                .orElse("");
    }

    /** Half-days of everybody who was there, in one mode or in all. */
    private static int sum(Audit a, @org.jspecify.annotations.Nullable Mode mode) {
        return a.work().presences().stream()
                .filter(p -> mode == null || p.mode() == mode)
                .mapToInt(Presence::halfDays)
                .sum();
    }
}
