package org.assay.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.file.Person;
import org.assay.file.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Something that is awaited of somebody on a file. It names no day by which: that is told once, where what is due is told.
 *
 * @param subject the audit, finding, decision, notice, letter or offer that it is about; the file itself where it is about none
 * @param about what people call that, or what is missing; empty for the file
 * @param verb of the decision that it is about; null of everything else
 * @param since from which day it is awaited, where that is said
 * @param only the person of whom alone it is awaited; null where it falls to whoever has the part
 * @param not the person of whom it is not awaited: a second one is; null where that is nobody
 */
public record Task(
        TaskKind kind,
        UUID subject,
        String about,
        @Nullable Verb verb,
        @Nullable LocalDate since,
        @Nullable Person only,
        @Nullable Person not) {
    static Task of(TaskKind kind, UUID subject, String about) {
        return new Task(kind, subject, about, null, null, null, null);
    }

    static Task of(TaskKind kind, UUID subject, Verb verb) {
        return new Task(kind, subject, verb.words(), verb, null, null, null);
    }

    /** It waits for a second person. */
    Task butNot(@Nullable Person first) {
        return new Task(kind, subject, about, verb, since, only, first);
    }

    Task of(Person one) {
        return new Task(kind, subject, about, verb, since, one, not);
    }

    Task since(LocalDate day) {
        return new Task(kind, subject, about, verb, day, only, not);
    }

    /** As it is told of somebody: what it is about, and what is to be done; it begins with a small letter where that is a verb. */
    public String words() {
        return said(kind.words());
    }

    /** As it is told to whom it falls. */
    public String wordsToThem() {
        return kind == TaskKind.DECLARE ? said("to declare that nothing ties you to the client") : words();
    }

    /** As it is told to somebody who only sees that the client is awaited. */
    public String seen() {
        return said("waits for the client " + kind.words());
    }

    private String said(String what) {
        String named = kind == TaskKind.ASK_FOR_DECISION ? about.toLowerCase(Locale.ROOT) : about;
        String words = named.isEmpty() ? what : kind.namesLast() ? what + ": " + named : named + ": " + what;
        return since == null ? words : words + ", since " + Days.written(since);
    }

    /** Of whom it is awaited, in words. */
    public String who() {
        if (not != null) {
            return kind == TaskKind.ANSWER_OBJECTION_TO_FINDING
                    ? "a lead auditor or technical reviewer who did not raise it"
                    : "a second person of the body";
        }
        return kind.holders().stream().map(Holder::words).collect(Collectors.joining(" or "));
    }

    /** The day by which it is due: the one that stands in what is due about its subject or its file. */
    public Optional<LocalDate> by(List<Due> due, UUID file) {
        return due.stream()
                .filter(d -> kind.days().contains(d.kind()))
                .filter(d -> d.subject().equals(subject) || d.subject().equals(file))
                .map(Due::on)
                .findFirst();
    }

    /** Whether it is awaited at all, seen what is due on the file. */
    public boolean stands(List<Due> due, UUID file) {
        return !kind.whileDue() || by(due, file).isPresent();
    }
}
