package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one certification: asked for by somebody, taken by somebody.
 *
 * @param verb what was asked for; what was decided, once it stands at {@link DecisionStanding#DECIDED}
 * @param systems numbers of the AI systems that were granted, where a part was; null otherwise
 * @param restsOn the audits that it rests on by what they examined; null of a decision that rests on none, and of those of
 *     before that was kept
 * @param left what a reduction left out, with the nonconformities that it names; null where it names none
 * @param askedBy who asked for information before it is decided, the last time; null where nobody has, and in files of before that
 *     was kept
 * @param deviation that a limit of surveillance was missed, as whoever decided has answered for it; null where none was, and in
 *     decisions of before that was kept
 */
public record Decision(
        UUID id,
        DecisionStanding standing,
        Verb verb,
        Person requestedBy,
        LocalDate requestedOn,
        @Nullable Person decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Set<Integer> systems,
        @Nullable Set<UUID> restsOn,
        @Nullable LeftWith left,
        @Nullable Person askedBy,
        @Nullable Deviation deviation) {
    public Decision {
        systems = systems == null ? null : InOrder.of(systems);
        restsOn = restsOn == null || restsOn.isEmpty() ? null : InOrder.of(restsOn);
    }

    /** One of which it is not kept which audits it rests on. */
    public Decision(
            UUID id,
            DecisionStanding standing,
            Verb verb,
            Person requestedBy,
            LocalDate requestedOn,
            @Nullable Person decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable Set<Integer> systems) {
        this(id, standing, verb, requestedBy, requestedOn, decidedBy, decidedOn, systems, null, null, null, null);
    }

    /**
     * Whether it was taken on an audit: on that one by name, or, where that was not kept, not before a day.
     *
     * @param from the day from which on a decision can rest on it
     */
    public boolean takenOn(Audit audit, LocalDate from) {
        if (standing != DecisionStanding.DECIDED || decidedOn == null) {
            return false;
        }
        return restsOn == null ? !decidedOn.isBefore(from) : restsOn.contains(audit.id());
    }
}
