package org.assay.house.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.desk.people.EnteringExperience;
import org.assay.file.Function;
import org.assay.file.TieKind;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A sample town: invented organisations and people.
 *
 * @param bodysTies ties of the body itself
 */
record Town(
        List<Organisation> organisations,
        List<Resident> people,
        @Nullable List<Bond> bodysTies) {
    record Organisation(String name, String country) {}

    /**
     * A person of the town.
     *
     * @param signIns by user name: the identity server's id of the user
     * @param memberOf the organisation that the person belongs to; null for people of the body
     * @param experience what the person brings along, and by what she works for the body; null for clients' people
     */
    record Resident(
            String name,
            Map<String, String> signIns,
            @Nullable String memberOf,
            EnteringExperience.@Nullable NewExperience experience,
            @Nullable List<Skill> competences,
            @Nullable List<Bond> ties) {}

    /** What a person is competent for: each function in each area. */
    record Skill(
            List<Function> functions,
            Standard standard,
            List<String> areas,
            LocalDate from,
            @Nullable LocalDate until,
            String evidence) {}

    /** A tie to an organisation of the town, by its name. */
    record Bond(
            String client,
            TieKind kind,
            LocalDate since,
            @Nullable LocalDate ended,
            String statement) {}

    /** The name of whoever signs in so. */
    Optional<String> nameOf(String subject) {
        return people.stream()
                .filter(p -> p.signIns().containsValue(subject))
                .map(Resident::name)
                .findFirst();
    }
}
