package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param acceptedOn the day on which the client's plan was accepted; null before, and where that was not kept
 * @param rectified wrong entries that were taken back, in their order; null where there is none
 * @param withdrawalProposedBy who proposed to withdraw it; null where nobody does
 * @param regraded by whom its grade was changed or itself withdrawn, in that order; null where it was not
 * @param dealings who accepted its plan, answered an objection to it, or confirmed a late entry about it, in their order; null where
 *     nobody has, and of days on which that was not kept
 */
public record Course(
        @Nullable LocalDate answeredOn,
        List<FollowUp> followUps,
        List<LateEntry> late,
        @Nullable Person downgradeProposedBy,
        @Nullable Link link,
        @Nullable List<Effectiveness> effectiveness,
        @Nullable LocalDate acceptedOn,
        @Nullable List<Rectification> rectified,
        @Nullable Person withdrawalProposedBy,
        @Nullable List<Regraded> regraded,
        @Nullable List<Dealing> dealings) {
    public static final Course NONE =
            new Course(null, List.of(), List.of(), null, null, null, null, null, null, null, null);

    public Course {
        followUps = List.copyOf(followUps);
        late = List.copyOf(late);
        effectiveness = effectiveness == null || effectiveness.isEmpty() ? null : List.copyOf(effectiveness);
        rectified = rectified == null || rectified.isEmpty() ? null : List.copyOf(rectified);
        regraded = regraded == null || regraded.isEmpty() ? null : List.copyOf(regraded);
        dealings = dealings == null || dealings.isEmpty() ? null : List.copyOf(dealings);
    }

    /** With the client's answer of that day; what was accepted before was another plan. */
    public Course answered(LocalDate on) {
        return new Course(
                on,
                followUps,
                late,
                downgradeProposedBy,
                link,
                effectiveness,
                null,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    /** With the client's plan accepted on that day; null where that was taken back. */
    public Course accepted(@Nullable LocalDate on) {
        return new Course(
                answeredOn,
                followUps,
                late,
                downgradeProposedBy,
                link,
                effectiveness,
                on,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    public Course visited(FollowUp visit) {
        return new Course(
                answeredOn,
                and(followUps, visit),
                late,
                downgradeProposedBy,
                link,
                effectiveness,
                acceptedOn,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    public Course entered(LateEntry entry) {
        return new Course(
                answeredOn,
                followUps,
                and(late, entry),
                downgradeProposedBy,
                link,
                effectiveness,
                acceptedOn,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    /** Everything that was entered late or taken back has its second person. */
    public Course confirmed(Person by) {
        return new Course(
                answeredOn,
                followUps,
                late.stream().map(e -> e.open() ? e.confirmed(by) : e).toList(),
                downgradeProposedBy,
                link,
                effectiveness,
                acceptedOn,
                takenBack().stream().map(r -> r.open() ? r.confirmed(by) : r).toList(),
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    /** Somebody dealt with it in this way. */
    public Course dealt(Dealing how) {
        return new Course(
                answeredOn,
                followUps,
                late,
                downgradeProposedBy,
                link,
                effectiveness,
                acceptedOn,
                rectified,
                withdrawalProposedBy,
                regraded,
                and(dealt(), how));
    }

    /** Who dealt with it, in their order. */
    public List<Dealing> dealt() {
        return dealings == null ? List.of() : dealings;
    }

    /** Who did this last. */
    public Optional<Dealing> dealt(Dealing.How how) {
        return dealt().reversed().stream().filter(d -> d.how() == how).findFirst();
    }

    public Course downgrade(@Nullable Person by) {
        return new Course(
                answeredOn,
                followUps,
                late,
                by,
                link,
                effectiveness,
                acceptedOn,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    public Course withdrawal(@Nullable Person by) {
        return new Course(
                answeredOn,
                followUps,
                late,
                downgradeProposedBy,
                link,
                effectiveness,
                acceptedOn,
                rectified,
                by,
                regraded,
                dealings);
    }

    /** Its grade was changed, or it was withdrawn; what was proposed is done with. */
    public Course regraded(Person by, LocalDate on, boolean withdrawn, Grade from) {
        Regraded now = new Regraded(by, on, withdrawn ? withdrawalProposedBy : downgradeProposedBy, withdrawn, from);
        return new Course(
                answeredOn,
                followUps,
                late,
                null,
                link,
                effectiveness,
                acceptedOn,
                rectified,
                null,
                and(changes(), now),
                dealings);
    }

    public Course linked(Link to) {
        return new Course(
                answeredOn,
                followUps,
                late,
                downgradeProposedBy,
                to,
                effectiveness,
                acceptedOn,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    public Course judged(Effectiveness word) {
        return new Course(
                answeredOn,
                followUps,
                late,
                downgradeProposedBy,
                link,
                and(words(), word),
                acceptedOn,
                rectified,
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    /** With a wrong entry taken back. */
    public Course rectified(Rectification how) {
        return new Course(
                answeredOn,
                followUps,
                late,
                downgradeProposedBy,
                link,
                effectiveness,
                acceptedOn,
                and(takenBack(), how),
                withdrawalProposedBy,
                regraded,
                dealings);
    }

    /** Wrong entries that were taken back, in their order. */
    public List<Rectification> takenBack() {
        return rectified == null ? List.of() : rectified;
    }

    /** The day before which nothing that was done about it can be verified; null where neither day is known. */
    public @Nullable LocalDate plannedOn() {
        return acceptedOn == null ? answeredOn : acceptedOn;
    }

    /** Who entered late, or took back, what has no second person yet. */
    public List<Person> unconfirmed() {
        return Stream.concat(
                        late.stream().filter(LateEntry::open).map(LateEntry::by),
                        takenBack().stream().filter(Rectification::open).map(Rectification::by))
                .toList();
    }

    /** The words of later audits on whether its corrective action was effective. */
    public List<Effectiveness> words() {
        return effectiveness == null ? List.of() : effectiveness;
    }

    /** The last word of an audit; what it said before is corrected by it. */
    public Optional<Effectiveness> word(UUID audit) {
        return words().reversed().stream().filter(w -> w.audit().equals(audit)).findFirst();
    }

    /** Who changed its grade or withdrew it. */
    public List<Regraded> changes() {
        return regraded == null ? List.of() : regraded;
    }

    /** Whoever has brought it to where it stands, its raising and its verification aside. */
    Stream<Person> hands() {
        return Stream.concat(
                changes().stream().flatMap(r -> Stream.concat(Stream.of(r.by()), Stream.ofNullable(r.proposedBy()))),
                dealt().stream().map(Dealing::by));
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> now = new ArrayList<>(all);
        now.add(one);
        return now;
    }
}
