package org.assay.file;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that always come in the same order, so that one record is one text. */
final class InOrder {
    private InOrder() {}

    static <T extends Comparable<? super T>> Set<T> of(Set<T> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
