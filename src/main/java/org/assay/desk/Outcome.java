package org.assay.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a deed. Both kinds are kept beside the key, and told again to whoever asks twice. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Done.class, name = "DONE"),
    @JsonSubTypes.Type(value = Outcome.Refused.class, name = "REFUSED")
})
public sealed interface Outcome {
    /** Done; the id of what was made or moved. */
    record Done(UUID id) implements Outcome {}

    /**
     * Refused by rules: every broken one.
     *
     * @param team whom a fact calls “Member 1” and so on, in their order; kept without names, which are put in where it is
     *     told; null where no fact does
     */
    record Refused(List<Broken> refusals, @Nullable List<UUID> team) implements Outcome {
        /** Of facts that speak of nobody by number. */
        public Refused(List<Broken> refusals) {
            this(refusals, null);
        }
    }
}
