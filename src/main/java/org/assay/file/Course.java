package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a nonconformity on its way.
 *
 * @param answeredOn the day of the client's latest answer
 * @param followUps visits to see what was done, in their order
 * @param late what was entered late
 * @param downgradeProposedBy who proposed to grade it down; null where nobody does
 * @param link to an older one
 * @param effectiveness words of later audits on its corrective action, in their order; null where there is none
 */
public record Course(
        @Nullable LocalDate answeredOn,
        List<FollowUp> followUps,
        List<LateEntry> late,
        @Nullable Person downgradeProposedBy,
        @Nullable Link link,
        @Nullable List<Effectiveness> effectiveness) {
    public static final Course NONE = new Course(null, List.of(), List.of(), null, null, null);

    public Course {
        followUps = List.copyOf(followUps);
        late = List.copyOf(late);
        effectiveness = effectiveness == null || effectiveness.isEmpty() ? null : List.copyOf(effectiveness);
    }

    public Course answered(LocalDate on) {
        return new Course(on, followUps, late, downgradeProposedBy, link, effectiveness);
    }

    public Course visited(FollowUp visit) {
        return new Course(answeredOn, and(followUps, visit), late, downgradeProposedBy, link, effectiveness);
    }

    public Course entered(LateEntry entry) {
        return new Course(answeredOn, followUps, and(late, entry), downgradeProposedBy, link, effectiveness);
    }

    /** Everything that was entered late has its second person. */
    public Course confirmed(Person by) {
        List<LateEntry> stood =
                late.stream().map(e -> e.open() ? e.confirmed(by) : e).toList();
        return new Course(answeredOn, followUps, stood, downgradeProposedBy, link, effectiveness);
    }

    public Course downgrade(@Nullable Person by) {
        return new Course(answeredOn, followUps, late, by, link, effectiveness);
    }

    public Course linked(Link to) {
        return new Course(answeredOn, followUps, late, downgradeProposedBy, to, effectiveness);
    }

    public Course judged(Effectiveness word) {
        return new Course(answeredOn, followUps, late, downgradeProposedBy, link, and(words(), word));
    }

    /** What was entered late and has no second person yet. */
    public List<LateEntry> unconfirmed() {
        return late.stream().filter(LateEntry::open).toList();
    }

    /** The words of later audits on whether its corrective action was effective. */
    public List<Effectiveness> words() {
        return effectiveness == null ? List.of() : effectiveness;
    }

    /** The last word of an audit; what it said before is corrected by it. */
    public Optional<Effectiveness> word(UUID audit) {
        return words().reversed().stream().filter(w -> w.audit().equals(audit)).findFirst();
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> now = new ArrayList<>(all);
        now.add(one);
        return now;
    }
}
