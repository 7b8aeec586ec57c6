package org.assay.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person types when she wants something done.
 *
 * @param subject the decision or finding that the deed is about
 * @param on the day on which it happened; never after the day it is recorded
 * @param effectiveFrom first day of effect of a decision; the day itself where it says nothing
 * @param attestations by name of the rule: the words with which she answers for it
 * @param waivers by name of the rule: the justification for departing from it
 */
public record Deed(
        UUID subject,
        LocalDate on,
        @Nullable LocalDate effectiveFrom,
        @Nullable Ground ground,
        String groundWords,
        Map<String, String> attestations,
        Map<String, String> waivers) {

    public Deed {
        attestations = Map.copyOf(attestations);
        waivers = Map.copyOf(waivers);
    }

    /** A deed that says nothing but its subject and day. */
    public static Deed plain(UUID subject, LocalDate on) {
        return new Deed(subject, on, null, null, "", Map.of(), Map.of());
    }

    public LocalDate effective() {
        return effectiveFrom == null ? on : effectiveFrom;
    }

    public Optional<String> attested(String rule) {
        return said(attestations, rule);
    }

    public Optional<String> waived(String rule) {
        return said(waivers, rule);
    }

    private static Optional<String> said(Map<String, String> words, String rule) {
        return Optional.ofNullable(words.get(rule)).map(String::strip).filter(w -> !w.isEmpty());
    }
}
