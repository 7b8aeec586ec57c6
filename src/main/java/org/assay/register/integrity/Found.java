package org.assay.register.integrity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What was found so far, each thing once. */
final class Found {
    private final LinkedHashSet<Difference> all = new LinkedHashSet<>();

    void add(Difference.Kind kind, String words) {
        all.add(new Difference(kind, words));
    }

    void add(Difference.Kind kind, List<String> words) {
        words.forEach(w -> add(kind, w));
    }

    void unless(boolean fits, Difference.Kind kind, String words) {
        if (!fits) {
            add(kind, words);
        }
    }

    List<Difference> all() {
        return new ArrayList<>(all);
    }
}
