package org.assay.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant says of itself, as far as rules look at it.
 *
 * @param headcount persons of the whole organisation
 * @param inScope persons who work in the AI life cycle inside the scope
 * @param products AI products that the organisation offers or runs
 * @param sites how many places the scope is worked in
 * @param described the parts of the scope that are described, or whose emptiness is explained
 * @param sentence hash of the scope sentence that was applied for; null in applications of before that was kept
 * @param contacts whether an owner of the AI management system and an executive sponsor are named
 * @param places the sites in the order of the application; null in applications of before they were kept
 * @param groups the personnel; null in applications of before it was asked for, empty where none is told
 * @param maturity of the documents; null where it is not said
 * @param regulated uses of AI under supervision; null in applications of before they were kept
 * @param suppliers how many suppliers of models, data, hosting and services are named; null as well
 * @param uses which uses of AI are under supervision; null in applications of before they were told apart
 * @param people whom it names as its own people; null in applications of before they were kept
 * @param unsaid words of the scope sentence that stand nowhere else in the application, in their order; null in applications of
 *     before they were looked for
 * @param consultants whom the applicant names as its consultants; null in applications of before they were kept
 */
public record Profile(
        OrganisationType type,
        Sector sector,
        int headcount,
        int inScope,
        int products,
        List<AiSystem> systems,
        int sites,
        Set<ScopePart> described,
        boolean contacts,
        @Nullable String sentence,
        @Nullable List<Site> places,
        @Nullable List<PersonnelGroup> groups,
        @Nullable Maturity maturity,
        @Nullable Integer regulated,
        @Nullable Integer suppliers,
        @Nullable List<Consultant> consultants,
        @Nullable Set<Regulated> uses,
        @Nullable List<Named> people,
        @Nullable List<String> unsaid)
        implements Said {
    public Profile {
        systems = List.copyOf(systems);
        described = InOrder.of(described);
        places = places == null ? null : List.copyOf(places);
        groups = groups == null ? null : List.copyOf(groups);
        consultants = consultants == null ? null : List.copyOf(consultants);
        uses = uses == null ? null : InOrder.of(uses);
        people = people == null ? null : List.copyOf(people);
        unsaid = unsaid == null ? null : List.copyOf(unsaid);
    }

    /** One that names no people of its own, and whose sentence was not held against the rest. */
    public Profile(
            OrganisationType type,
            Sector sector,
            int headcount,
            int inScope,
            int products,
            List<AiSystem> systems,
            int sites,
            Set<ScopePart> described,
            boolean contacts,
            @Nullable String sentence,
            @Nullable List<Site> places,
            @Nullable List<PersonnelGroup> groups,
            @Nullable Maturity maturity,
            @Nullable Integer regulated,
            @Nullable Integer suppliers,
            @Nullable List<Consultant> consultants,
            @Nullable Set<Regulated> uses) {
        this(
                type,
                sector,
                headcount,
                inScope,
                products,
                systems,
                sites,
                described,
                contacts,
                sentence,
                places,
                groups,
                maturity,
                regulated,
                suppliers,
                consultants,
                uses,
                null,
                null);
    }

    /** One that does not tell regulated uses apart. */
    public Profile(
            OrganisationType type,
            Sector sector,
            int headcount,
            int inScope,
            int products,
            List<AiSystem> systems,
            int sites,
            Set<ScopePart> described,
            boolean contacts,
            @Nullable String sentence,
            @Nullable List<Site> places,
            @Nullable List<PersonnelGroup> groups,
            @Nullable Maturity maturity,
            @Nullable Integer regulated,
            @Nullable Integer suppliers,
            @Nullable List<Consultant> consultants) {
        this(
                type,
                sector,
                headcount,
                inScope,
                products,
                systems,
                sites,
                described,
                contacts,
                sentence,
                places,
                groups,
                maturity,
                regulated,
                suppliers,
                consultants,
                null);
    }

    /** One that says nothing of personnel, documents and suppliers. */
    public Profile(
            OrganisationType type,
            Sector sector,
            int headcount,
            int inScope,
            int products,
            List<AiSystem> systems,
            int sites,
            Set<ScopePart> described,
            boolean contacts,
            @Nullable String sentence,
            @Nullable List<Site> places) {
        this(
                type, sector, headcount, inScope, products, systems, sites, described, contacts, sentence, places, null,
                null, null, null, null);
    }

    /** The numbers of the sites, the first being 1. */
    public Set<Integer> sitesByNumber() {
        return IntStream.rangeClosed(1, sites).boxed().collect(Collectors.toSet());
    }

    /** A site by its number; empty where it is not listed, or its name was not kept. */
    public Optional<Site> site(int number) {
        return places == null || number < 1 || number > places.size()
                ? Optional.empty()
                : Optional.of(places.get(number - 1));
    }

    /** The places of the systems in scope in the application's list, the first being 1. */
    public Set<Integer> inScopeByNumber() {
        return IntStream.range(0, systems.size())
                .filter(i -> systems.get(i).inScope())
                .mapToObj(i -> i + 1)
                .collect(Collectors.toSet());
    }

    /** Technical areas that the systems in scope call for, as {@code technology/sector}, in their order, each once. */
    public List<String> areas() {
        return systems.stream()
                .filter(AiSystem::inScope)
                .map(s -> s.technology().key() + "/" + sector.key())
                .distinct()
                .toList();
    }
}
