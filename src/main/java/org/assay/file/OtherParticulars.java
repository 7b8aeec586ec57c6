package org.assay.file;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application for another scope says otherwise of AI systems and sites that have their number already: each is the same
 * thing, of which something else is to be certified.
 *
 * @param systems numbers of AI systems with another role or purpose
 * @param sites numbers of sites in another place or under another address, or where something else is done
 * @param systemsByName numbers of AI systems of which the name alone is another one
 * @param sitesByName the same of sites
 */
public record OtherParticulars(
        Set<Integer> systems, Set<Integer> sites, Set<Integer> systemsByName, Set<Integer> sitesByName) {
    private static final OtherParticulars NONE = new OtherParticulars(Set.of(), Set.of(), Set.of(), Set.of());

    public OtherParticulars {
        systems = InOrder.of(systems);
        sites = InOrder.of(sites);
        systemsByName = InOrder.of(systemsByName);
        sitesByName = InOrder.of(sitesByName);
    }

    /** What has changed from the one to the other; nothing where either is not known. */
    public static OtherParticulars between(@Nullable Profile was, @Nullable Profile now) {
        if (was == null || now == null) {
            return NONE;
        }
        Set<Integer> systems = new TreeSet<>();
        Set<Integer> systemsByName = new TreeSet<>();
        for (int i = 0; i < Math.min(was.systems().size(), now.systems().size()); i++) {
            AiSystem before = was.systems().get(i);
            AiSystem after = now.systems().get(i);
            if (before.inScope() && before.worksOtherwiseThan(after)) {
                systems.add(i + 1);
            } else if (before.inScope() && before.readsOtherwiseThan(after)) {
                systemsByName.add(i + 1);
            }
        }
        return new OtherParticulars(
                systems,
                sites(was, now, Site::movedFrom),
                systemsByName,
                sites(was, now, (before, after) -> !before.movedFrom(after) && before.renamedFrom(after)));
    }

    private static Set<Integer> sites(Profile was, Profile now, BiPredicate<Site, Site> which) {
        return IntStream.rangeClosed(1, Math.min(was.sites(), now.sites()))
                .filter(n -> Optional.of(n)
                        .flatMap(i -> was.site(i).filter(before -> now.site(i)
                                .filter(after -> which.test(before, after))
                                .isPresent()))
                        .isPresent())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isEmpty() {
        return !needAnAudit() && systemsByName.isEmpty() && sitesByName.isEmpty();
    }

    /** Whether something is done otherwise, which an audit looks at; another name alone is evidence and a decision. */
    public boolean needAnAudit() {
        return !systems.isEmpty() || !sites.isEmpty();
    }

    /** {@code AI system 1 has another role or purpose; site 1 has another name}. */
    public String words() {
        return Stream.of(
                        said("AI system", systems, "another role or purpose"),
                        said("AI system", systemsByName, "another name"),
                        said("site", sites, "another address, or something else is done there"),
                        said("site", sitesByName, "another name"))
                .flatMap(s -> s)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> said(String what, Set<Integer> numbers, String which) {
        return numbers.stream().map(n -> what + " " + n + " has " + which);
    }
}
