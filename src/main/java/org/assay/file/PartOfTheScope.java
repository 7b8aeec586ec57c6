package org.assay.file;

import java.util.Set;

/**
 * The part of a scope that a decision concerns.
 *
 * @param systems numbers of its AI systems
 */
public record PartOfTheScope(Set<Integer> systems) implements Said {
    public PartOfTheScope {
        systems = InOrder.of(systems);
    }
}
