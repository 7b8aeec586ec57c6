package org.assay.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
 * @param typed the form, for the texts in it that are read one by one
 * @param words all its texts by the name of the field, to be read through
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
        FormText typed,
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
            FormText typed,
            Map<String, String> words) {
        this(subject, on, effectiveFrom, ground, groundWords, attestations, waivers, said, typed, words, false);
    }

    /** A deed that says nothing but its subject and day. */
    public static Deed plain(UUID subject, LocalDate on) {
        return new Deed(subject, on, null, null, "", Map.of(), Map.of(), Said.NOTHING, FormText.NONE, Map.of());
    }

    public LocalDate effective() {
        return effectiveFrom == null ? on : effectiveFrom;
    }

    /** Its facts, where they are of that kind. */
    public <T extends Said> Optional<T> said(Class<T> kind) {
        return Optional.of(said).filter(kind::isInstance).map(kind::cast);
    }

    /** What was typed, where its form asks for that. */
    public <T extends FormText> Optional<T> typed(Class<T> form) {
        return Optional.of(typed).filter(form::isInstance).map(form::cast);
    }

    /** One text of such a form, without the blanks around it; empty where nothing stands in it. */
    public <T extends FormText> String text(Class<T> form, Function<T, @Nullable String> text) {
        return typed(form).map(text).map(String::strip).orElse("");
    }

    /** Whether nothing stands in that text. */
    public <T extends FormText> boolean lacks(Class<T> form, Function<T, @Nullable String> text) {
        return text(form, text).isEmpty();
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
