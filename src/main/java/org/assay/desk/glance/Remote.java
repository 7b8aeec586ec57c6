package org.assay.desk.glance;

import java.util.Optional;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Mode;
import org.assay.file.RemoteShare;
import org.assay.file.Schedule;

/** How much of an audit was carried out from afar. */
final class Remote {
    private Remote() {}

    static Line share(TheFile f, Audit a) {
        return RemoteShare.of(a)
                .map(s -> Line.of(
                        "Remote share of the time",
                        s.words() + (s.remote() + s.partly() == 0 ? proposed(a) : ""),
                        TheFile.at(a)))
                .orElseGet(() -> new Line(
                        "Remote share of the time",
                        Value.bad("No time is entered").at(TheFile.at(a))));
    }

    /** That some of it or all was to be carried out from afar; empty where it was not. */
    private static String proposed(Audit a) {
        return Optional.ofNullable(a.schedule())
                .map(Schedule::mode)
                .filter(m -> m != Mode.ON_SITE)
                .map(m -> ", as who was there was entered; “" + m.words() + "” was proposed")
                .orElse("");
    }
}
