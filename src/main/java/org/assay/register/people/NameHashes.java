package org.assay.register.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.file.Naming;
import org.assay.register.Hashes;

/** Hashes by which a file tells that two names are the same and holds neither. */
public final class NameHashes {
    private static final int LONGEST = 4;

    private NameHashes() {}

    /** The hash of what is equal for two names that a reader takes for one. */
    public static String of(String name) {
        return Hashes.of(Naming.key(name));
    }

    /**
     * Of all names that can stand in a line such as "Ines Falk, Falk Advisory": the whole of it, and each two to four words that follow
     * one another.
     */
    public static List<String> within(String line) {
        List<String> words = Arrays.asList(Naming.key(line).split(" "));
        List<String> names = new ArrayList<>(List.of(of(line)));
        for (int from = 0; from < words.size(); from++) {
            for (int many = 2; many <= LONGEST && from + many <= words.size(); many++) {
                names.add(Hashes.of(String.join(" ", words.subList(from, from + many))));
            }
        }
        return names.stream().distinct().toList();
    }
}
