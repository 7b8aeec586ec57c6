package org.assay.audittime;

import java.time.LocalDate;
import org.assay.standard.DatedShares;
import org.assay.standard.ScoreTable.Part;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the days of an initial audit.
 *
 * @param surveillance of a surveillance audit
 * @param recertification of a recertification audit
 * @param onSitePercent between opening and closing meeting
 * @param since the day from which a method has had them; null where it has had them from its first day
 */
public record Shares(
        Share surveillance,
        Share recertification,
        int onSitePercent,
        @Nullable LocalDate since) {
    static Shares of(Part surveillance, Part recertification, int onSitePercent) {
        return new Shares(
                new Share(surveillance.part(), surveillance.of()),
                new Share(recertification.part(), recertification.of()),
                onSitePercent,
                null);
    }

    static Shares of(DatedShares.Dated dated) {
        return new Shares(
                new Share(dated.surveillance().part(), dated.surveillance().of()),
                new Share(
                        dated.recertification().part(), dated.recertification().of()),
                dated.onSitePercent(),
                dated.since());
    }
}
