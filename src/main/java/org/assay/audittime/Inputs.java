package org.assay.audittime;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method is asked about: everything that audit time looks at (ISO/IEC 17021-1, 9.1.4.2), counted. It holds no names of
 * people and no free words. The order of its lists changes no day.
 *
 * @param organisation kind of organisation, by the key of {@code organisation-types}
 * @param headcount persons of the whole organisation
 * @param groups persons who work with AI, by what they do; at least one of them in scope
 * @param systems AI systems, alike ones on one line
 * @param products AI products that the organisation offers or runs
 * @param places sites of the scope
 * @param languages languages in which people are interviewed
 * @param writing how much of the management system is in writing
 * @param regulated regulated uses of AI in scope
 * @param frameworks regulatory frameworks in scope
 * @param agreements agreements with third parties about AI in scope
 * @param ownControls controls that the statement of applicability adds to the reference set
 * @param certificates other certificates of management systems whose evidence the body has collected
 */
public record Inputs(
        Named organisation,
        int headcount,
        List<Group> groups,
        List<Systems> systems,
        int products,
        List<Place> places,
        int languages,
        Writing writing,
        int regulated,
        int frameworks,
        int agreements,
        int ownControls,
        int certificates) {

    /**
     * Persons who do the same.
     *
     * @param site number of the site where they work, the first being 1; 0 where it is not said
     * @param doings what they do with AI, each once; empty where it is not said
     * @param fullTime employees who work the whole week
     * @param partTime employees who work less
     * @param weekHours hours that each of these works in a week; 0 where there are none
     * @param contractors persons under the organisation's control whom others employ, counted as the whole week
     * @param shifts in how many shifts they work
     * @param identical whether the body has agreed that all of them do the same simple work
     */
    public record Group(
            int site,
            boolean inScope,
            List<Doing> doings,
            int fullTime,
            int partTime,
            int weekHours,
            int contractors,
            int shifts,
            boolean identical) {
        public Group {
            doings = doings.stream().distinct().sorted().toList();
        }

        public int persons() {
            return fullTime + partTime + contractors;
        }
    }

    /** So many AI systems that are alike in what methods look at. */
    public record Systems(Named technology, @Nullable Doing role, boolean highRisk, boolean inScope, int count) {}

    /**
     * A site.
     *
     * @param country two capital letters; empty where it is not said
     * @param region state or region; empty where it is not said
     * @param people persons there
     * @param central whether the functions that lead the management system are there
     * @param remote whether it can be audited without going there
     * @param language in which people are interviewed there; empty where it is not said
     */
    public record Place(String country, String region, int people, boolean central, boolean remote, String language) {
        /** Whether its state, region or country is said. */
        boolean said() {
            return !country.isEmpty() || !region.isEmpty();
        }
    }

    public Inputs {
        groups = List.copyOf(groups);
        systems = List.copyOf(systems);
        places = List.copyOf(places);
    }

    /** Persons in scope, before anything is converted or reduced. */
    public int personsInScope() {
        return scoped().mapToInt(Group::persons).sum();
    }

    /** The groups in scope. */
    public Stream<Group> scoped() {
        return groups.stream().filter(Group::inScope);
    }

    /** AI systems in scope. */
    public int systemsInScope() {
        return systems.stream()
                .filter(Systems::inScope)
                .mapToInt(Systems::count)
                .sum();
    }

    /** Those of them whose risk is high. */
    public int highRiskSystems() {
        return systems.stream()
                .filter(s -> s.inScope() && s.highRisk())
                .mapToInt(Systems::count)
                .sum();
    }

    /** Technologies of the systems in scope, each once. */
    public List<Named> technologies() {
        return systems.stream()
                .filter(Systems::inScope)
                .map(Systems::technology)
                .distinct()
                .toList();
    }

    /** What the organisation does with AI in scope: as its people do, and where that is not said as its systems are. */
    public List<Doing> doings() {
        List<Doing> people =
                scoped().flatMap(g -> g.doings().stream()).distinct().sorted().toList();
        return people.isEmpty()
                ? systems.stream()
                        .filter(Systems::inScope)
                        .map(Systems::role)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList()
                : people;
    }

    /**
     * What its people say and what its AI systems say, together: an organisation that develops its systems does so, also where
     * its people are only said to use them. A customer of a system operates or uses it, as its people say.
     */
    public List<Doing> allDoings() {
        List<Doing> people =
                scoped().flatMap(g -> g.doings().stream()).distinct().toList();
        Stream<Doing> roles = systems.stream()
                .filter(Systems::inScope)
                .map(Systems::role)
                .filter(Objects::nonNull)
                .filter(r -> r != Doing.USES || !people.contains(Doing.OPERATES));
        return Stream.concat(people.stream(), roles).distinct().sorted().toList();
    }

    /** States and countries that are said, each once: a site abroad is one, and so is one in another state or region. */
    public int lands() {
        return (int) places.stream()
                .filter(Place::said)
                .map(p -> p.country() + "/" + p.region().strip().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .count();
    }
}
