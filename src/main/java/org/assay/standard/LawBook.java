package org.assay.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every number the law ever had, each with its first day; {@link #on} gives those of one day. Refuses a number that nobody
 * vouches for, and two values of one parameter from the same day.
 *
 * @param schedule what the body is accredited for, line by line
 * @param words the phrasings by which a body says more than it may; they bear no day
 */
public record LawBook(
        List<DatedNumber> numbers, Set<String> houseRulesOff, List<Body.Accreditation> schedule, WordLists words) {
    /** Of a body without an accreditation schedule. */
    public LawBook(List<DatedNumber> numbers, Set<String> houseRulesOff, WordLists words) {
        this(numbers, houseRulesOff, List.of(), words);
    }

    public LawBook {
        schedule = List.copyOf(schedule);
        numbers = numbers.stream()
                .sorted(Comparator.comparing(DatedNumber::since))
                .toList();
        houseRulesOff = Set.copyOf(houseRulesOff);
        Set<Map.Entry<Parameter, LocalDate>> seen = new HashSet<>();
        for (DatedNumber n : numbers) {
            if (n.provenance() == Provenance.UNVERIFIED) {
                throw new IllegalArgumentException(
                        n.parameter() + " since " + n.since() + " is unverified and cannot bind");
            }
            if (!seen.add(Map.entry(n.parameter(), n.since()))) {
                throw new IllegalArgumentException(
                        "The law has two values of " + n.parameter() + " since " + n.since());
            }
        }
    }

    /** The law of a day. Refuses a day on which a parameter has no value. */
    public Law on(LocalDate day) {
        Map<Parameter, Integer> inForce = new EnumMap<>(Parameter.class);
        LocalDate edition = LocalDate.MIN;
        for (DatedNumber n : numbers) {
            if (!n.since().isAfter(day)) {
                inForce.put(n.parameter(), n.value());
                edition = n.since();
            }
        }
        for (Parameter p : Parameter.values()) {
            if (!inForce.containsKey(p)) {
                throw new IllegalArgumentException("The law has no " + p + " on " + day);
            }
        }
        return new Law(
                edition,
                inForce,
                houseRulesOff,
                schedule.stream().filter(a -> a.holdsOn(day)).toList(),
                words);
    }
}
