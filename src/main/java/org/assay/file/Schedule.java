package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates, mode and team that are proposed to the client; every proposal is a revision of its own.
 *
 * @param visits where the audit has several; null where it is one visit from the first to the last day
 * @param sites numbers of the sites of the application that the one visit looks at; null where it does not say
 * @param reasoned whether the reason why that visit is remote is on record; null where it does not say
 * @param alongside hashes of the names of others who come along; null where nobody is named, and of proposals of before they were kept
 */
public record Schedule(
        LocalDate firstDay,
        LocalDate lastDay,
        Mode mode,
        int halfDays,
        List<Member> team,
        @Nullable List<Visit> visits,
        @Nullable Set<Integer> sites,
        @Nullable Boolean reasoned,
        @Nullable List<String> alongside)
        implements Said {
    public Schedule {
        team = List.copyOf(team);
        visits = visits == null || visits.isEmpty() ? null : List.copyOf(visits);
        sites = sites == null ? null : InOrder.of(sites);
        alongside = alongside == null || alongside.isEmpty() ? null : List.copyOf(alongside);
    }

    /** One to which nobody else comes along. */
    public Schedule(
            LocalDate firstDay,
            LocalDate lastDay,
            Mode mode,
            int halfDays,
            List<Member> team,
            @Nullable List<Visit> visits,
            @Nullable Set<Integer> sites,
            @Nullable Boolean reasoned) {
        this(firstDay, lastDay, mode, halfDays, team, visits, sites, reasoned, null);
    }

    /** One or several visits, of which it is not said which sites of the application they look at. */
    public Schedule(
            LocalDate firstDay,
            LocalDate lastDay,
            Mode mode,
            int halfDays,
            List<Member> team,
            @Nullable List<Visit> visits) {
        this(firstDay, lastDay, mode, halfDays, team, visits, null, null);
    }

    /** One visit. */
    public Schedule(LocalDate firstDay, LocalDate lastDay, Mode mode, int halfDays, List<Member> team) {
        this(firstDay, lastDay, mode, halfDays, team, null);
    }

    /** Its visits; the one that it is, where none is named. */
    public List<Visit> each() {
        return visits == null
                ? List.of(
                        new Visit(1, "", firstDay, lastDay, mode, Set.of(), VisitStanding.PROGRAMMED, sites, reasoned))
                : visits;
    }

    /** The days on which a member comes, in their order; those of missed visits left out. */
    public List<LocalDate> days(Member m) {
        return each().stream()
                .filter(v -> !v.missed())
                .filter(v -> v.who().isEmpty() || v.who().contains(m.person()))
                .flatMap(v -> v.days().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** Those of her days that are still to come; her last one where all are over. */
    public Stream<LocalDate> left(Member m, LocalDate today) {
        List<LocalDate> all = days(m);
        return all.isEmpty() ? Stream.of() : all.stream().filter(d -> !d.isBefore(today) || d.equals(all.getLast()));
    }

    public Schedule team(List<Member> now) {
        return new Schedule(firstDay, lastDay, mode, halfDays, now, visits, sites, reasoned, alongside);
    }

    /** With the visits as they stand now; the last day is that of the last visit that is held or to come. */
    public Schedule visited(List<Visit> now) {
        LocalDate last = now.stream()
                .filter(v -> !v.missed())
                .map(Visit::lastDay)
                .max(LocalDate::compareTo)
                .orElse(lastDay);
        return new Schedule(firstDay, last, mode, halfDays, team, now, sites, reasoned, alongside);
    }

    /** With one visit more. */
    public Schedule and(Visit visit) {
        List<Visit> all = new ArrayList<>(each());
        all.add(visit);
        return visited(all);
    }
}
