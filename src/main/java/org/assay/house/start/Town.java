package org.assay.house.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sample town: invented organisations and people. */
record Town(List<Organisation> organisations, List<Resident> people) {
    record Organisation(String name, String country) {}

    /**
     * A person of the town.
     *
     * @param signIns by user name: the identity server's id of the user
     * @param memberOf the organisation that the person belongs to; null for people of the body
     */
    record Resident(
            String name,
            Map<String, String> signIns,
            @Nullable String memberOf) {}

    /** The name of whoever signs in so. */
    Optional<String> nameOf(String subject) {
        return people.stream()
                .filter(p -> p.signIns().containsValue(subject))
                .map(Resident::name)
                .findFirst();
    }
}
