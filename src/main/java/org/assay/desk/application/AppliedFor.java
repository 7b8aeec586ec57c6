package org.assay.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.ReadBack;
import org.assay.file.Countries;
import org.jspecify.annotations.Nullable;

/**
 * What was applied for, as certificates and papers read it: from an application, from that for a wider scope, or from what
 * was brought forward, which stands in its place.
 *
 * @param address of the organisation; only what was brought forward has one of its own
 */
public record AppliedFor(
        String scopeSentence,
        String address,
        String owner,
        String sponsor,
        List<SiteLine> sites,
        List<SystemLine> systems,
        List<PartLine> processList,
        String processes,
        List<PartLine> unitList,
        String units) {
    /** Where nothing is on record. */
    public static AppliedFor nothing() {
        return ReadBack.empty(AppliedFor.class);
    }

    /** Its own address, or that of the first site; empty where neither is on record. */
    public String postalAddress() {
        String own = address.strip();
        return Countries.spelt(
                own.isEmpty() && !sites.isEmpty()
                        ? joined(sites.getFirst().address(), sites.getFirst().place())
                        : own);
    }

    /** {@code Head office, 1 Mill Road, Austin, United States: development}. */
    public static String written(SiteLine site) {
        // a site that is called after its town is named once
        boolean town = site.place()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(site.name().strip().toLowerCase(Locale.ROOT))
                && !site.name().isBlank();
        String where = Countries.spelt(joined(town ? "" : site.name(), site.address(), site.place()));
        String activity = site.activity().strip();
        return activity.isEmpty() ? where : where + ": " + activity;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
