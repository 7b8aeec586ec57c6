package org.assay.standard;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every entry of a data file must bear; each complaint names the entry and its key. */
final class Given {
    private Given() {}

    static void words(String entry, String key, @Nullable String words) {
        that(words != null && !words.isBlank(), entry, key + " is missing");
    }

    static void value(String entry, String key, @Nullable Object value) {
        that(value != null, entry, key + " is missing");
    }

    /** The list, never to change again. */
    static <T> List<T> all(String entry, String key, @Nullable List<T> values) {
        if (values == null) {
            throw new IllegalArgumentException(entry + ": " + key + " is missing");
        }
        return List.copyOf(values);
    }

    /** That each of these names one entry only. */
    static void once(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> that(seen.add(name), name, "is there twice"));
    }

    static void known(String entry, String key, Collection<String> known, List<String> named) {
        for (String name : named) {
            that(known.contains(name), entry, key + " names " + name + ", which is not there");
        }
    }

    static void count(String entry, String key, int expected, int found) {
        that(expected == found, entry, key + " must be " + expected + " and are " + found);
    }

    /** That the smaller number is above 0 and the greater not below it. */
    static void range(String entry, String key, int min, int max) {
        that(min > 0, entry, key + " must begin above 0");
        that(min <= max, entry, key + " runs from " + min + " to " + max);
    }

    static void that(boolean holds, String entry, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(entry + ": " + complaint);
        }
    }
}
