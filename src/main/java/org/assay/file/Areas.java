package org.assay.file;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The technical areas that an application reviewer assigns to a case, as {@code technology/sector}. */
public record Areas(List<String> areas) implements Said {
    public Areas {
        areas = List.copyOf(areas);
    }

    /** An area in words: {@code deep_learning/public_sector} is “deep learning in public sector”. */
    public static String words(String area) {
        String[] sides = area.split("/", 2);
        String technology = named(sides[0], Technology.values(), Technology::key);
        String sector = sides.length == 1 ? "*" : named(sides[1], Sector.values(), Sector::key);
        if (sector.equals("*")) {
            return technology.equals("*") ? "everything" : technology + " in every sector";
        }
        return (technology.equals("*") ? "every technology" : technology) + " in " + sector;
    }

    /** A key's words; of a key that only the body's own lists have, the key without its underscores. */
    private static <T extends Worded> String named(String key, T[] known, Function<T, String> keyOf) {
        return Arrays.stream(known)
                .filter(k -> keyOf.apply(k).equals(key))
                .findFirst()
                .map(Worded::words)
                .orElseGet(() -> key.replace('_', ' '));
    }
}
