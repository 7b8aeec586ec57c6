package org.assay.register.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.file.Case;
import org.assay.lifecycle.Happening;
import org.assay.lifecycle.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says about one deed. No names and no free text about people ever enter it.
 *
 * @param by the person who acted
 * @param deed what was to be done: {@code CertificationMove.GRANT}, {@code RegisteringAPerson}
 * @param subject what it was done to, where that is not the stream itself
 * @param on the day on which it happened
 * @param outcome {@code ALLOWED} or {@code REFUSED}
 * @param rules by name of the rule: what weighing it gave
 * @param law edition of the law that was weighed by; null where no rule was
 * @param shown SHA-256 of what whoever acted had before her eyes; null where nothing was kept of that
 * @param happenings what a replay needs; empty after a refusal
 * @param drawn SHA-256 of the paper that was drawn up; null where none was
 * @param kept rows of words that the deed has left, with their hashes; null where it left none, and in journals of before
 * @param stands SHA-256 of the file's document after it; null where it is about no file, and in journals of before
 */
public record Entry(
        UUID by,
        String deed,
        @Nullable UUID subject,
        LocalDate on,
        String outcome,
        Map<String, String> rules,
        @Nullable LocalDate law,
        @Nullable String shown,
        List<Happening> happenings,
        @Nullable String drawn,
        @Nullable List<Kept> kept,
        @Nullable String stands) {

    /** Who notes what a day brings: no person, and nobody whose name could be looked up. */
    public static final UUID CLOCK = new UUID(0, 0);

    /** A deed that no rule was weighed for. */
    public static Entry plain(UUID by, String deed, @Nullable UUID subject, LocalDate on) {
        return new Entry(by, deed, subject, on, "ALLOWED", Map.of(), null, null, List.of(), null, null, null);
    }

    /** A deed that rules were weighed for. */
    public static Entry weighed(
            Case c,
            String deed,
            @Nullable UUID subject,
            String outcome,
            Weighing weighing,
            @Nullable String shown,
            List<Happening> happenings) {
        Map<String, String> rules = weighing.results().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().name(),
                        e -> e.getValue().getClass().getSimpleName().toUpperCase(Locale.ROOT)));
        return new Entry(
                c.person().id(),
                deed,
                subject,
                c.deed().on(),
                outcome,
                rules,
                c.law().edition(),
                shown,
                happenings.stream().map(Happening::withoutWords).toList(),
                null,
                null,
                null);
    }

    /** The same with what a replay needs. */
    public Entry with(Happening happening) {
        return new Entry(by, deed, subject, on, outcome, rules, law, shown, List.of(happening), drawn, kept, stands);
    }

    /** The same with the hash of what was drawn up. */
    public Entry with(String hash) {
        return new Entry(by, deed, subject, on, outcome, rules, law, shown, happenings, hash, kept, stands);
    }

    /** The same with the rows of words that it has left. */
    public Entry keeping(List<Kept> rows) {
        return new Entry(by, deed, subject, on, outcome, rules, law, shown, happenings, drawn, rows, stands);
    }

    /** The same with the hash of the file's document as it stands now. */
    public Entry standing(String document) {
        return new Entry(by, deed, subject, on, outcome, rules, law, shown, happenings, drawn, kept, document);
    }
}
