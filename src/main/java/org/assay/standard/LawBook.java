package org.assay.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every number the law ever had, each with its first day; {@link #on} gives those of one day. */
public record LawBook(List<DatedNumber> numbers, Set<String> houseRulesOff) {
    public LawBook {
        numbers = numbers.stream()
                .sorted(Comparator.comparing(DatedNumber::since))
                .toList();
        houseRulesOff = Set.copyOf(houseRulesOff);
    }

    /** The law of a day. Refuses a day before any parameter has a value. */
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
        return new Law(edition, inForce, houseRulesOff);
    }
}
