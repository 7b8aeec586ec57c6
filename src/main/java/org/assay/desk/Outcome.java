package org.assay.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/** What became of a deed. Both kinds are kept beside the key, and told again to whoever asks twice. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Done.class, name = "DONE"),
    @JsonSubTypes.Type(value = Outcome.Refused.class, name = "REFUSED")
})
public sealed interface Outcome {
    /** Done; the id of what was made or moved. */
    record Done(UUID id) implements Outcome {}

    /** Refused by rules: every broken one. */
    record Refused(List<Broken> refusals) implements Outcome {}
}
