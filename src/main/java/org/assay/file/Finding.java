package org.assay.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity.
 *
 * @param reference how people call it within the file: {@code F-1}
 * @param requirement what was not met: a clause, or a clause with a control
 * @param raising where, by whom and when it was raised; null for findings brought over from before
 * @param terms what runs about it: limits, an extension asked for, an objection
 * @param verification present when it stands at {@link FindingStanding#VERIFIED}
 * @param course what happened on its way; null where nothing of that kind has
 */
public record Finding(
        UUID id,
        String reference,
        Grade grade,
        FindingStanding standing,
        String requirement,
        String statement,
        @Nullable Raising raising,
        Terms terms,
        @Nullable Verification verification,
        @Nullable Course course) {

    /** One to which nothing has happened on its way. */
    public Finding(
            UUID id,
            String reference,
            Grade grade,
            FindingStanding standing,
            String requirement,
            String statement,
            @Nullable Raising raising,
            Terms terms,
            @Nullable Verification verification) {
        this(id, reference, grade, standing, requirement, statement, raising, terms, verification, null);
    }

    /**
     * The audit that raised it, by whom, on which day, against which statement of applicability.
     *
     * @param told the day on which the client was told; null before, and where it was told on the day on which it was raised
     */
    public record Raising(
            UUID audit,
            Person by,
            LocalDate on,
            @Nullable String soaVersion,
            @Nullable LocalDate told) {
        /** One that is told on the day on which it is raised, or not yet. */
        public Raising(UUID audit, Person by, LocalDate on, @Nullable String soaVersion) {
            this(audit, by, on, soaVersion, null);
        }
    }

    /**
     * What runs about a finding.
     *
     * @param dueOn day by which the client's next step is due
     * @param asked another day that the client has asked for
     * @param objected whether the client objects
     */
    public record Terms(@Nullable LocalDate dueOn, @Nullable LocalDate asked, boolean objected) {
        /** Nothing runs. */
        public static final Terms NONE = new Terms(null, null, false);
    }

    public Finding {
        if ((standing == FindingStanding.VERIFIED) != (verification != null)) {
            throw new IllegalArgumentException(reference + " is verified by somebody on a day, or it is not verified");
        }
    }

    public boolean major() {
        return grade == Grade.MAJOR;
    }

    public Optional<Verification> verified() {
        return Optional.ofNullable(verification);
    }

    public Course way() {
        return course == null ? Course.NONE : course;
    }

    public Finding way(Course now) {
        return new Finding(
                id,
                reference,
                grade,
                standing,
                requirement,
                statement,
                raising,
                terms,
                verification,
                now.equals(Course.NONE) ? null : now);
    }

    public Optional<Raising> raised() {
        return Optional.ofNullable(raising);
    }

    /** Whether its client was told of it; before, it is a draft of the team that raised it. */
    public boolean told() {
        return standing.told();
    }

    /** Whether it is the team's, and is to be told or dropped. */
    public boolean untold() {
        return standing == FindingStanding.UNTOLD;
    }

    /** Whether the team dropped it before its client was told. */
    public boolean dropped() {
        return standing == FindingStanding.DROPPED;
    }

    /** The day on which its client was told, from which on the client's days run; empty before, and where it is not known. */
    public Optional<LocalDate> toldOn() {
        return raised().filter(_ -> told()).map(r -> r.told() == null ? r.on() : r.told());
    }

    /** The same, told on that day. */
    public Finding toldOn(LocalDate day) {
        Raising now = raised().map(
                        r -> new Raising(r.audit(), r.by(), r.on(), r.soaVersion(), day.equals(r.on()) ? null : day))
                .orElse(null);
        return new Finding(
                id, reference, grade, FindingStanding.RAISED, requirement, statement, now, terms, verification, course);
    }

    /** Whether a later audit's last word is that the corrective action of this minor, which stays planned, was effective. */
    public boolean carriedOut() {
        List<Effectiveness> words = way().words();
        return !major()
                && standing == FindingStanding.PLAN_ACCEPTED
                && !words.isEmpty()
                && words.getLast().effect() == Effect.EFFECTIVE;
    }

    /** Whether that audit raised it. */
    public boolean raisedIn(Audit audit) {
        return raising != null && raising.audit().equals(audit.id());
    }

    /** The clause, and the control where it shows in one; nothing where the words are gone. */
    public List<String> cites() {
        return Arrays.stream(requirement.split("[,\\s]+", -1))
                .filter(place -> !place.isBlank())
                .toList();
    }

    public Finding at(FindingStanding now, @Nullable Verification verified) {
        return new Finding(id, reference, grade, now, requirement, statement, raising, terms, verified, course);
    }

    public Finding on(Terms now) {
        return new Finding(id, reference, grade, standing, requirement, statement, raising, now, verification, course);
    }

    public Finding graded(Grade now) {
        return new Finding(
                id, reference, now, FindingStanding.RAISED, requirement, statement, raising, terms, null, course);
    }

    /** The same with other words: those of a row, where the journal keeps none. */
    public Finding worded(String of, String what) {
        return new Finding(id, reference, grade, standing, of, what, raising, terms, verification, course);
    }

    public Finding withoutWords() {
        return worded("", "");
    }
}
