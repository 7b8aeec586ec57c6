package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers in force on one day, and the house rules that the body has switched off.
 *
 * @param edition the latest day on which any of these numbers changed; journals cite it
 * @param accredited what the body is accredited for on the day
 * @param words the phrasings by which a body says more than it may
 */
public record Law(
        LocalDate edition,
        Map<Parameter, Integer> numbers,
        Set<String> houseRulesOff,
        List<Body.Accreditation> accredited,
        WordLists words) {
    public Law {
        numbers = Map.copyOf(numbers);
        houseRulesOff = Set.copyOf(houseRulesOff);
        accredited = List.copyOf(accredited);
    }

    /** Of a body that is accredited for nothing. */
    public Law(LocalDate edition, Map<Parameter, Integer> numbers, Set<String> houseRulesOff, WordLists words) {
        this(edition, numbers, houseRulesOff, List.of(), words);
    }

    /** Whether the body is accredited for a standard and for each of these technical areas. */
    public boolean accredits(Standard standard, List<String> areas) {
        return accredited.stream().anyMatch(a -> a.covers(standard, areas));
    }

    /** The value of a parameter, in the unit of its name. */
    public int of(Parameter parameter) {
        Integer value = numbers.get(parameter);
        if (value == null) {
            throw new IllegalStateException("The law of " + edition + " has no " + parameter);
        }
        return value;
    }
}
