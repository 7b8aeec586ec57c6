package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one certification: asked for by somebody, taken by somebody.
 *
 * @param verb what was asked for; what was decided, once it stands at {@link DecisionStanding#DECIDED}
 * @param systems numbers of the AI systems that were granted, where a part was; null otherwise
 */
public record Decision(
        UUID id,
        DecisionStanding standing,
        Verb verb,
        Person requestedBy,
        LocalDate requestedOn,
        @Nullable Person decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Set<Integer> systems) {
    public Decision {
        systems = systems == null ? null : InOrder.of(systems);
    }
}
