package org.assay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is, found by the chapters that {@link Rule} permits. */
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return Arrays.stream(Rule.class.getPermittedSubclasses())
                .flatMap(chapter -> Stream.of(chapter.getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }
}
