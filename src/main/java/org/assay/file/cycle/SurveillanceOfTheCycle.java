package org.assay.file.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.calendar.Surveillance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.Deviation;
import org.assay.file.Occasion;
import org.assay.file.Term;
import org.assay.file.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Surveillance of the cycle that runs: what was held and what is to come, and the days by which it has to be held: twelve months
 * after an initial certification, and the end of each calendar year (ISO/IEC 17021-1, 9.1.3.2 and 9.1.3.3).
 *
 * @param term the cycle
 * @param initial whether it is the first one, or began anew
 * @param since the day whose year needs none: of the decision of an initial certification, and in later cycles of the
 *     recertification audit, which may lie in the year before its decision
 * @param audits the surveillances that count
 * @param recertification the one that counts; null where none is programmed
 * @param all audits of the cycle that count, which can make up for what a surveillance left out
 * @param deviations that were recorded in the cycle
 */
public record SurveillanceOfTheCycle(
        Term term,
        boolean initial,
        LocalDate since,
        List<Audit> audits,
        @Nullable Audit recertification,
        List<Audit> all,
        List<Deviation> deviations) {
    public SurveillanceOfTheCycle {
        audits = List.copyOf(audits);
        all = List.copyOf(all);
        deviations = List.copyOf(deviations);
    }

    /** Whether somebody has set a programme for the cycle; audits of before are none. */
    public boolean programmed() {
        return (recertification != null && !recertification.before())
                || audits.stream().anyMatch(a -> !a.before());
    }

    /** Of the cycle that runs; nothing before a grant. */
    public static Optional<SurveillanceOfTheCycle> of(CertificationFile file) {
        return file.certification().term().map(t -> of(t, file));
    }

    private static SurveillanceOfTheCycle of(Term term, CertificationFile file) {
        int cycle = file.certification().cycles().size();
        Optional<LocalDate> recertified = cycle == 1 ? Optional.empty() : recertifiedFor(term, file);
        List<Audit> there = file.ofCycle(cycle);
        return new SurveillanceOfTheCycle(
                term,
                recertified.isEmpty() && cycle == 1,
                recertified.orElse(term.decidedOn()),
                there.stream().filter(a -> a.kind() == AuditKind.SURVEILLANCE).toList(),
                there.reversed().stream()
                        .filter(a -> a.kind() == AuditKind.RECERTIFICATION)
                        .findFirst()
                        .orElse(null),
                there,
                Stream.concat(
                                file.audits().stream()
                                        .map(Audit::occasion)
                                        .filter(o -> o != null && o.cycle() == cycle)
                                        .map(Occasion::deviation),
                                file.decisions().stream().map(Decision::deviation))
                        .filter(Objects::nonNull)
                        .filter(d -> d.limit().isAfter(term.decidedOn()))
                        .sorted(Comparator.comparing(Deviation::on))
                        .toList());
    }

    /** The last day of the recertification audit that the cycle rests on; nothing where it rests on another Stage 2. */
    private static Optional<LocalDate> recertifiedFor(Term term, CertificationFile file) {
        return file.audits().stream()
                .filter(a -> a.standing().conducted())
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION || a.kind() == AuditKind.STAGE_2)
                .filter(a ->
                        a.lastDay().filter(d -> !d.isAfter(term.decidedOn())).isPresent())
                .max(Comparator.comparing(a -> a.lastDay().orElseThrow()))
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION)
                .flatMap(Audit::lastDay);
    }

    /** The day by which an audit counts: its last day, or the one that it is meant for. */
    public static LocalDate day(Audit a) {
        Occasion occasion = a.occasion();
        return a.lastDay().orElse(occasion == null ? LocalDate.MAX : occasion.intendedFor());
    }

    /**
     * Last days of those that were held: one that looked at nothing was not, and one that left out a topic of every surveillance
     * only once a later audit of the cycle has looked at it (ISO/IEC 17021-1, 9.6.2.2).
     */
    public List<LocalDate> held() {
        return audits.stream()
                .filter(a -> a.standing().conducted() && !a.examinedNothing())
                .filter(a -> Arrays.stream(Topic.values()).noneMatch(t -> leftOut(a, t.key())))
                .map(SurveillanceOfTheCycle::day)
                .filter(d -> d.isAfter(term.decidedOn()))
                .sorted()
                .toList();
    }

    /** Not of the latest audit: whoever decides on it weighs by itself what it examined. */
    private boolean leftOut(Audit a, String topic) {
        List<Audit> since = all.stream()
                .filter(b -> b.standing().conducted() && !b.id().equals(a.id()) && !day(b).isBefore(day(a)))
                .toList();
        return !since.isEmpty()
                && a.paper(topic).filter(p -> !p.examined()).isPresent()
                && since.stream().noneMatch(b -> b.examined(topic));
    }

    /** Days of all but one. */
    public List<LocalDate> without(UUID audit) {
        return audits.stream()
                .filter(a -> !a.id().equals(audit))
                .map(SurveillanceOfTheCycle::day)
                .toList();
    }

    /**
     * The day of recertification, which needs no surveillance in its year; of expiry where none is programmed. One of before the
     * last year ends no duty of surveillance.
     */
    public LocalDate end() {
        return recertification == null
                        || !day(recertification).isAfter(term.until().minusYears(1))
                ? term.until()
                : day(recertification);
    }

    public boolean recertified() {
        return recertification != null && recertification.standing().conducted();
    }

    /** The limits that visits on these days leave open, those that have passed among them. */
    public SortedSet<LocalDate> leftOpen(Collection<LocalDate> days, LocalDate end, int firstMonths) {
        SortedSet<LocalDate> open = new TreeSet<>();
        LocalDate firstBy = firstBy(firstMonths);
        if (initial
                && firstBy.isBefore(end)
                && days.stream().noneMatch(d -> d.isAfter(term.decidedOn()) && !d.isAfter(firstBy))) {
            open.add(firstBy);
        }
        Surveillance.yearsWithout(since, end, days).forEach(year -> open.add(LocalDate.of(year, Month.DECEMBER, 31)));
        return open;
    }

    public LocalDate firstBy(int firstMonths) {
        return Surveillance.firstBy(term.decidedOn(), firstMonths);
    }

    /** The limits that have passed before a day and were not kept. */
    public List<LocalDate> broken(LocalDate day, int firstMonths) {
        return leftOpen(held(), end(), firstMonths).headSet(day).stream().toList();
    }

    /** Those among them that no later visit has made up for and nobody has answered for. */
    public List<LocalDate> pending(LocalDate day, int firstMonths) {
        return pending(day, firstMonths, List.of());
    }

    /** The same where visits on further days are known to have been held, though their audits are not conducted yet. */
    public List<LocalDate> pending(LocalDate day, int firstMonths, List<LocalDate> further) {
        List<LocalDate> held = Stream.concat(held().stream(), further.stream()).toList();
        return leftOpen(held, end(), firstMonths).headSet(day).stream()
                .filter(limit -> held().stream().noneMatch(limit::isBefore))
                .filter(limit -> deviations.stream().noneMatch(d -> d.answersFor(limit)))
                .toList();
    }

    /** Last day of the first year after the decision. */
    public LocalDate endOfTheFirstYear() {
        return Surveillance.endOfFirstYear(term.decidedOn());
    }

    /**
     * Whether none of these visits comes after the first year, where the second one is over before the cycle ends: there is one in
     * each of the two (ISO/IEC 17021-1, 9.1.3.2).
     */
    public boolean leavesTheSecondYearOut(Collection<LocalDate> days) {
        return term.decidedOn().plusYears(2).isBefore(end())
                && days.stream().noneMatch(d -> d.isAfter(endOfTheFirstYear()));
    }

    /** How many surveillances are missing before recertification: one for each year after the decision that was over by then. */
    public int missing() {
        List<LocalDate> held = new ArrayList<>(held());
        int needed = (int) IntStream.rangeClosed(1, 2)
                .filter(year -> term.decidedOn().plusYears(year).isBefore(end()))
                .count();
        return Math.max(0, needed - held.size());
    }

    /** The word on a limit, the latest; nothing where nobody has answered for it. */
    public Optional<Deviation> answering(LocalDate limit) {
        return deviations.reversed().stream().filter(d -> d.answersFor(limit)).findFirst();
    }
}
