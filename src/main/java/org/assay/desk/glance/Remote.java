package org.assay.desk.glance;

import org.assay.calendar.Days;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Mode;
import org.assay.file.Presence;

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
                        + (partly == 0 ? "" : ", " + Days.halves(partly) + " partly so"),
                TheFile.at(a));
    }

    /** Half-days of everybody who was there, in one mode or in all. */
    private static int sum(Audit a, @org.jspecify.annotations.Nullable Mode mode) {
        return a.work().presences().stream()
                .filter(p -> mode == null || p.mode() == mode)
                .mapToInt(Presence::halfDays)
                .sum();
    }
}
