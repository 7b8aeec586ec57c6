package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that the client has told the body of. What it says in words is in the records of deeds.
 *
 * @param effectiveOn the day from which it holds; it may lie ahead
 * @param triage what follows from it; null before somebody has said that
 * @param lookedAtBy who said what follows, or accepted the wider scope
 * @param wider the scope that is applied for; null of every other kind
 * @param order what the client signed of the wider scope; null before, and of every other kind
 */
public record ChangeNotice(
        UUID id,
        ChangeStanding standing,
        ChangeKind kind,
        LocalDate effectiveOn,
        Person by,
        LocalDate toldOn,
        @Nullable Triage triage,
        @Nullable Person lookedAtBy,
        @Nullable LocalDate lookedAtOn,
        @Nullable Wider wider,
        @Nullable ChangeOrder order) {
    public ChangeNotice {
        if ((kind == ChangeKind.EXTENSION) != (wider != null)) {
            throw new IllegalArgumentException("An application for a wider scope says which, and nothing else does");
        }
    }

    /** A notice without a change order. */
    public ChangeNotice(
            UUID id,
            ChangeStanding standing,
            ChangeKind kind,
            LocalDate effectiveOn,
            Person by,
            LocalDate toldOn,
            @Nullable Triage triage,
            @Nullable Person lookedAtBy,
            @Nullable LocalDate lookedAtOn,
            @Nullable Wider wider) {
        this(id, standing, kind, effectiveOn, by, toldOn, triage, lookedAtBy, lookedAtOn, wider, null);
    }

    /** The same with its change order signed. */
    public ChangeNotice ordered(ChangeOrder signed) {
        return new ChangeNotice(
                id, standing, kind, effectiveOn, by, toldOn, triage, lookedAtBy, lookedAtOn, wider, signed);
    }

    public ChangeNotice at(ChangeStanding now) {
        return new ChangeNotice(id, now, kind, effectiveOn, by, toldOn, triage, lookedAtBy, lookedAtOn, wider, order);
    }

    ChangeNotice lookedAt(@Nullable Triage says, @Nullable Wider accepted, Person who, LocalDate on) {
        return new ChangeNotice(id, standing, kind, effectiveOn, by, toldOn, says, who, on, accepted, order);
    }

    public ChangeNotice triaged(Triage says, Person who, LocalDate on) {
        return lookedAt(says, wider, who, on);
    }

    public ChangeNotice accepted(Wider scope, Person who, LocalDate on) {
        return lookedAt(Triage.EXTENSION, scope, who, on);
    }

    /** Whether it is a wider scope that a decision has put in effect. */
    public boolean inEffect() {
        return standing == ChangeStanding.IN_EFFECT;
    }

    /** Days between the change and the notice; 0 where it was told before. */
    public long daysAfter() {
        return Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(effectiveOn, toldOn));
    }
}
