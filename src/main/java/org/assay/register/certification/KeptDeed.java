package org.assay.register.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assay.register.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a deed.
 *
 * @param form what was typed; of a decision with its answers in it
 * @param attestations by name of the rule: the words with which somebody answers for it
 * @param waivers by name of the rule: the justification for departing from it
 */
public record KeptDeed(JsonNode form, Map<String, String> attestations, Map<String, String> waivers) {
    /** As it stands in the record; a deed without answers of its own is its form. */
    private record Content(
            @Nullable JsonNode form,
            @Nullable Map<String, String> attestations,
            @Nullable Map<String, String> waivers) {}

    static KeptDeed read(String content) {
        Content kept = Canonical.known(content, Content.class);
        return new KeptDeed(
                kept.form == null ? Canonical.read(content, JsonNode.class) : kept.form,
                kept.attestations == null ? Map.of() : kept.attestations,
                kept.waivers == null ? Map.of() : kept.waivers);
    }
}
