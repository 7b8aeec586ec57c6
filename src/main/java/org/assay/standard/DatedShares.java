package org.assay.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.standard.ScoreTable.Part;
import org.jspecify.annotations.Nullable;

/**
 * What later audits take of the days of an initial audit, method by method and day by day. What a day had, it keeps: another
 * number is an entry with a later day.
 */
public record DatedShares(List<Dated> shares) {
    private static final String FILE = "audit-time-shares.yaml";

    /**
     * The shares of a method from one day on.
     *
     * @param method such as {@code certpro-2}
     * @param since first day on which they are in force; null for the method's own first day
     * @param surveillance of a surveillance audit
     * @param recertification of a recertification audit
     * @param onSitePercent of the days, between opening and closing meeting, 1 to 100
     */
    public record Dated(
            String method,
            @Nullable LocalDate since,
            Part surveillance,
            Part recertification,
            int onSitePercent,
            Provenance provenance,
            String source) {
        public Dated {
            Given.words(FILE, "method", method);
            Given.value(method, "surveillance", surveillance);
            Given.value(method, "recertification", recertification);
            whole(method, "surveillance", surveillance);
            whole(method, "recertification", recertification);
            Given.range(method, "onSitePercent", onSitePercent, 100);
            Given.value(method, "provenance", provenance);
            Given.that(provenance != Provenance.UNVERIFIED, method, "provenance is UNVERIFIED, and cannot bind");
            Given.words(method, "source", source);
        }

        private static void whole(String method, String key, Part part) {
            Given.that(
                    part.part() > 0 && part.of() >= part.part(),
                    method,
                    key + " is no part: " + part.part() + " of " + part.of());
        }

        /** All its numbers in one line, the same for the same numbers. */
        public String words() {
            return method + " since " + since + ": " + surveillance.part() + "/" + surveillance.of() + ", "
                    + recertification.part() + "/" + recertification.of() + ", " + onSitePercent;
        }
    }

    public DatedShares {
        shares = Given.all(FILE, "shares", shares);
        Given.once(shares.stream().map(s -> s.method() + " since " + s.since()));
    }

    /** Those of a method that need no day: they count from its first one on. */
    public Optional<Dated> first(String method) {
        return shares.stream()
                .filter(s -> s.method().equals(method) && s.since() == null)
                .findFirst();
    }

    /** Those with the latest day that has come; empty where the method still has its first ones. */
    public Optional<Dated> later(String method, LocalDate day) {
        return shares.stream()
                .filter(s -> s.method().equals(method))
                .filter(s -> s.since() != null && !s.since().isAfter(day))
                .max(Comparator.comparing(s -> s.since() == null ? LocalDate.MIN : s.since()));
    }
}
