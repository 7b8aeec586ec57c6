package org.assay.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person types when she wants something done.
 *
 * @param subject the audit, finding or decision that the deed is about; the file itself where it is about none
 * @param on the day on which it happened; never after the day it is recorded
 * @param effectiveFrom first day of effect of a decision; the day itself where it says nothing
 * @param attestations by name of the rule: the words with which she answers for it
 * @param waivers by name of the rule: the justification for departing from it
 * @param said the facts in it
 * @param words its texts, by the name of the field
 * @param ofTheClient whether the client's side does it, and not the body's
 */
public record Deed(
        UUID subject,
        LocalDate on,
        @Nullable LocalDate effectiveFrom,
        @Nullable Ground ground,
        String groundWords,
        Map<String, String> attestations,
        Map<String, String> waivers,
        Said said,
        Map<String, String> words,
        boolean ofTheClient) {

    public Deed {
        attestations = Map.copyOf(attestations);
        waivers = Map.copyOf(waivers);
        words = Map.copyOf(words);
    }

    /** A deed of the body's side. */
    public Deed(
            UUID subject,
            LocalDate on,
            @Nullable LocalDate effectiveFrom,
            @Nullable Ground ground,
            String groundWords,
            Map<String, String> attestations,
            Map<String, String> waivers,
            Said said,
            Map<String, String> words) {
        this(subject, on, effectiveFrom, ground, groundWords, attestations, waivers, said, words, false);
    }

    /** A deed that says nothing but its subject and day. */
    public static Deed plain(UUID subject, LocalDate on) {
        return new Deed(subject, on, null, null, "", Map.of(), Map.of(), Said.NOTHING, Map.of());
    }

    public LocalDate effective() {
        return effectiveFrom == null ? on : effectiveFrom;
    }

    /** Its facts, where they are of that kind. */
    public <T extends Said> Optional<T> said(Class<T> kind) {
        return Optional.of(said).filter(kind::isInstance).map(kind::cast);
    }

    /** The words of a field; empty where nothing stands in it. */
    public String word(String field) {
        return words.getOrDefault(field, "").strip();
    }

    /** Whether nothing stands in one of these fields. */
    public boolean lacks(String... fields) {
        return Arrays.stream(fields).anyMatch(f -> word(f).isEmpty());
    }

    public Optional<String> attested(String rule) {
        return said(attestations, rule);
    }

    public Optional<String> waived(String rule) {
        return said(waivers, rule);
    }

    private static Optional<String> said(Map<String, String> words, String rule) {
        return Optional.ofNullable(words.get(rule)).map(String::strip).filter(w -> !Substance.lacks(w));
    }
}
