package org.assay.file;

import java.util.Optional;
import org.assay.calendar.Days;
import org.jspecify.annotations.Nullable;

/**
 * How far an audit was carried out from afar, by the time of everybody who was there: one fact, whichever paper or page tells it.
 *
 * @param all half-days that are entered, at least 1
 * @param remote those that were remote
 * @param partly those of which a part was
 */
public record RemoteShare(int all, int remote, int partly) {
    /** Empty while no time is entered. */
    public static Optional<RemoteShare> of(Audit audit) {
        int all = sum(audit, null);
        return all == 0
                ? Optional.empty()
                : Optional.of(new RemoteShare(all, sum(audit, Mode.REMOTE), sum(audit, Mode.HYBRID)));
    }

    /** Where an audit took place: by the time that is entered; before there is any, as its dates say. */
    public static Optional<Mode> mode(Audit audit) {
        return of(audit).map(RemoteShare::mode).or(() -> Optional.ofNullable(audit.schedule())
                .map(Schedule::mode));
    }

    private Mode mode() {
        return remote == all ? Mode.REMOTE : remote + partly == 0 ? Mode.ON_SITE : Mode.HYBRID;
    }

    /** In days: {@code 1 day of 4 days remote, 2 days partly so}. */
    public String words() {
        return Days.halves(remote) + " of " + Days.halves(all) + " remote"
                + (partly == 0 ? "" : ", " + Days.halves(partly) + " partly so");
    }

    private static int sum(Audit audit, @Nullable Mode mode) {
        return audit.work().presences().stream()
                .filter(p -> mode == null || p.mode() == mode)
                .mapToInt(Presence::halfDays)
                .sum();
    }
}
