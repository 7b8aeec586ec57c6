package org.assay.register.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.Naming;
import org.assay.register.Hashes;

/** Hashes by which a file tells that a text names a person as {@link Naming} compares names, and holds no name itself. */
public final class NameHashes {
    /** Digits that are kept of each: enough that no two names share them. */
    private static final int DIGITS = 16;

    private NameHashes() {}

    /** What a person of that name is met by, in texts of today and in those that were kept with whole hashes before. */
    public static Set<String> of(String name) {
        return Stream.concat(
                        Naming.borne(name).stream().map(NameHashes::shortened), Stream.of(Hashes.of(Naming.key(name))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of all names that can stand in a text, in their order. */
    public static List<String> within(String text) {
        return Naming.within(text).stream().map(NameHashes::shortened).sorted().toList();
    }

    /** Of the persons whom a letter names: only words with a capital or of a script without any, and those behind "Mr" and its like. */
    public static List<String> named(String letter) {
        return Naming.capitals(letter).stream()
                .flatMap(part -> Naming.within(part).stream())
                .map(NameHashes::shortened)
                .distinct()
                .sorted()
                .toList();
    }

    private static String shortened(String name) {
        return Hashes.of(name).substring(0, DIGITS);
    }
}
