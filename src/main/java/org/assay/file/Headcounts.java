package org.assay.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of people in an application, held against each other. */
public final class Headcounts {
    private Headcounts() {}

    /** What does not add up, each as a sentence; people may be counted at two sites, so each can have a reason. */
    public static List<String> contradictions(Profile p) {
        List<String> found = new ArrayList<>();
        if (p.places() != null) {
            sites(p, p.places(), found);
        }
        if (p.groups() != null && !p.groups().isEmpty()) {
            groups(p, p.groups(), found);
        } else if (p.inScope() > p.headcount()) {
            found.add(people(p.inScope()) + " in scope, " + p.headcount() + " in the whole organisation.");
        }
        if (found.isEmpty() && p.places() != null) {
            tooFew(p, p.places()).ifPresent(found::add);
        }
        return found;
    }

    /** Every site says how many work there, and together they hold fewer than are employed in scope. */
    private static Optional<String> tooFew(Profile p, List<Site> places) {
        long sum = 0;
        for (Site site : places) {
            Integer people = site.people();
            if (people == null) {
                return Optional.empty();
            }
            sum += people;
        }
        return places.isEmpty() || sum >= employedInScope(p)
                ? Optional.empty()
                : Optional.of(people(sum) + " at all sites, " + employedInScope(p) + " employed in scope.");
    }

    private static String people(long number) {
        return Counted.of(number, "person", "people");
    }

    private static void sites(Profile p, List<Site> places, List<String> found) {
        long sum = 0;
        for (int i = 0; i < places.size(); i++) {
            Integer people = places.get(i).people();
            if (people != null) {
                sum += people;
                if (people > p.headcount()) {
                    found.add(people(people) + " at site " + (i + 1) + ", " + p.headcount()
                            + " in the whole organisation.");
                }
            }
        }
        if (found.isEmpty() && sum > p.headcount()) {
            found.add(people(sum) + " at all sites, " + p.headcount() + " in the whole organisation.");
        }
        if (places.size() > p.headcount()) {
            found.add(places.size() + " sites, " + people(p.headcount()) + " in the whole organisation.");
        }
    }

    /** Contractors need not be counted at a site; whom no group names is taken for employed as far as there are so many. */
    private static long employedInScope(Profile p) {
        return p.groups() == null || p.groups().isEmpty()
                ? Math.min(p.inScope(), p.headcount())
                : p.groups().stream()
                        .filter(PersonnelGroup::counts)
                        .mapToLong(PersonnelGroup::employed)
                        .sum();
    }

    private static void groups(Profile p, List<PersonnelGroup> groups, List<String> found) {
        long counted = groups.stream()
                .filter(PersonnelGroup::counts)
                .mapToLong(PersonnelGroup::people)
                .sum();
        if (counted != p.inScope()) {
            found.add(
                    people(counted) + " with AI work in the groups in scope, " + p.inScope() + " by the number above.");
        }
        long own = groups.stream().mapToLong(PersonnelGroup::employed).sum();
        if (own > p.headcount()) {
            found.add(people(own) + " employed in all groups, " + p.headcount() + " in the whole organisation.");
        }
        IntStream.rangeClosed(1, p.sites()).forEach(site -> {
            long here = groups.stream()
                    .filter(g -> g.site() != null && g.site() == site)
                    .mapToLong(PersonnelGroup::employed)
                    .sum();
            p.site(site)
                    .map(Site::people)
                    .filter(people -> here > people)
                    .ifPresent(people -> found.add(
                            here + " people employed in the groups of site " + site + ", " + people + " at the site."));
            long others = groups.stream()
                    .filter(g -> g.site() != null && g.site() == site)
                    .mapToLong(PersonnelGroup::contractors)
                    .sum();
            p.site(site)
                    .map(Site::people)
                    .filter(people -> others > people)
                    .ifPresent(people -> found.add(others + " contractors in the groups of site " + site + ", " + people
                            + " people at the site."));
        });
    }
}
