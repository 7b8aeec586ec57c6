package org.assay.house.start;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What organisations of the sample town have lived through: deeds, each on its day and by its person.
 *
 * @param forms forms that several deeds share, by a name
 */
record Past(Map<String, ObjectNode> forms, List<Life> lives) {
    /** The same with further organisations. */
    Past and(List<Life> further) {
        return new Past(forms, Stream.concat(lives.stream(), further.stream()).toList());
    }

    /** One organisation's way, in the order in which it happened. */
    record Life(String organisation, List<Done> deeds) {}

    /**
     * One deed.
     *
     * @param by name of a person of the town
     * @param deed path of the operation; {@code begin}, {@code take-over}, {@code request}, {@code decide},
     *     {@code enter-price-list} and {@code draw-quote} for what is none
     * @param about {@code stage 1}, {@code stage 2}, {@code letter 1} or the reference of a finding; null for the file
     * @param like name of a shared form
     * @param with components of the form, over those of the shared one
     */
    record Done(
            LocalDate on,
            String by,
            String deed,
            @Nullable String about,
            @Nullable String like,
            @Nullable ObjectNode with) {}
}
