package org.assay.file.cycle;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Mode;
import org.assay.file.Profile;
import org.assay.file.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Which sites of the application were looked at in the audits that the next decision rests on, Stage 1 aside: where a visit
 * names them, was not missed, and was not remote without a reason, where somebody who audits was there on one of its days, and
 * something was looked at ({@link WasThere}; ISO/IEC 17021-1, 9.1.5, 9.3.1.3).
 *
 * @param looked numbers of sites that were
 * @param remote numbers of those that were looked at from afar alone and without a reason, and so were not
 * @param missed numbers of those of which a visit was missed
 * @param seen numbers of those at which somebody was
 * @param alone numbers of those at whose visit nobody who audits is entered
 * @param before whether one of these audits was before the file, so that nobody knows here where it was
 */
public record VisitedSites(
        Set<Integer> looked,
        Set<Integer> remote,
        Set<Integer> missed,
        Set<Integer> seen,
        Set<Integer> alone,
        boolean before) {
    /** Those of the file as it stands. */
    public static VisitedSites of(CertificationFile file) {
        return since(file, LocalDate.MIN);
    }

    /** The same of visits that began on a day or later: what a number meant before it was given to a site is no visit of that site. */
    public static VisitedSites since(CertificationFile file, LocalDate day) {
        Profile profile = file.application().profile();
        Predicate<Visit> counts = v -> !v.firstDay().isBefore(day);
        return new VisitedSites(
                looked(file, profile, counts),
                numbers(
                        file,
                        profile,
                        (_, v) -> counts.test(v) && !v.missed() && !v.looks() && v.mode() == Mode.REMOTE),
                numbers(file, profile, (_, v) -> counts.test(v) && v.missed()),
                numbers(file, profile, (a, v) -> counts.test(v) && v.looks() && WasThere.somebody(a, v)),
                numbers(file, profile, (a, v) -> counts.test(v) && v.looks() && !WasThere.somebody(a, v)),
                CycleAudits.of(file).anyMatch(Audit::before));
    }

    /** Why a site was not looked at, in words that follow its name. */
    public String why(int site) {
        if (remote.contains(site)) {
            return "audited remotely without a reason";
        }
        if (alone.contains(site) && !seen.contains(site)) {
            return "a visit names it, and nobody who audits is entered there on its days";
        }
        if (missed.contains(site)) {
            return "the visit was missed";
        }
        return seen.contains(site) ? "nothing of it was looked at" : "no visit";
    }

    /** Those of visits that were held by somebody, as far as something was looked at there. */
    private static Set<Integer> looked(CertificationFile file, @Nullable Profile profile, Predicate<Visit> counts) {
        return CycleAudits.of(file)
                .flatMap(a -> a.visits().stream()
                        .filter(counts.and(Visit::looks))
                        .filter(v -> WasThere.somebody(a, v))
                        .flatMap(v -> sites(v, profile).stream().filter(n -> WasThere.looked(a, v, n))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> numbers(
            CertificationFile file, @Nullable Profile profile, BiPredicate<Audit, Visit> which) {
        return CycleAudits.of(file)
                .flatMap(a -> a.visits().stream().filter(v -> which.test(a, v)))
                .flatMap(v -> sites(v, profile).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that the visit names; where it says nothing and there is only one, that one. */
    private static Set<Integer> sites(Visit visit, @Nullable Profile profile) {
        Set<Integer> named = visit.sites();
        if (named != null) {
            return named;
        }
        return profile != null && profile.sites() == 1 ? Set.of(1) : Set.of();
    }
}
