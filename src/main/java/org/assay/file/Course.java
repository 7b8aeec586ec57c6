package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a nonconformity on its way.
 *
 * @param answeredOn the day of the client's latest answer
 * @param followUps visits to see what was done, in their order
 * @param late what was entered late
 * @param downgradeProposedBy who proposed to grade it down; null where nobody does
 * @param link to an older one
 */
public record Course(
        @Nullable LocalDate answeredOn,
        List<FollowUp> followUps,
        List<LateEntry> late,
        @Nullable Person downgradeProposedBy,
        @Nullable Link link) {
    public static final Course NONE = new Course(null, List.of(), List.of(), null, null);

    public Course {
        followUps = List.copyOf(followUps);
        late = List.copyOf(late);
    }

    public Course answered(LocalDate on) {
        return new Course(on, followUps, late, downgradeProposedBy, link);
    }

    public Course visited(FollowUp visit) {
        List<FollowUp> all = new ArrayList<>(followUps);
        all.add(visit);
        return new Course(answeredOn, all, late, downgradeProposedBy, link);
    }

    public Course entered(LateEntry entry) {
        List<LateEntry> all = new ArrayList<>(late);
        all.add(entry);
        return new Course(answeredOn, followUps, all, downgradeProposedBy, link);
    }

    /** Everything that was entered late has its second person. */
    public Course confirmed(Person by) {
        return new Course(
                answeredOn,
                followUps,
                late.stream().map(e -> e.open() ? e.confirmed(by) : e).toList(),
                downgradeProposedBy,
                link);
    }

    public Course downgrade(@Nullable Person by) {
        return new Course(answeredOn, followUps, late, by, link);
    }

    public Course linked(Link to) {
        return new Course(answeredOn, followUps, late, downgradeProposedBy, to);
    }

    /** What was entered late and has no second person yet. */
    public List<LateEntry> unconfirmed() {
        return late.stream().filter(LateEntry::open).toList();
    }
}
