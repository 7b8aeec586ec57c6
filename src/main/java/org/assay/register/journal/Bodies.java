package org.assay.register.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.lifecycle.Happening;
import org.assay.register.Canonical;

/** Journal entries as canonical text and back. */
final class Bodies {
    /** An entry with its place and times: what is hashed. */
    record Body(UUID stream, int seq, Instant at, LocalDate recordedOn, Entry entry) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    private static final ObjectMapper MAPPER = mapper();

    private Bodies() {}

    /** Each kind of happening is called in journals as its record is called in the code, for ever. */
    private static ObjectMapper mapper() {
        ObjectMapper mapper = Canonical.mapper().addMixIn(Happening.class, Kinds.class);
        for (Class<?> kind : Happening.class.getPermittedSubclasses()) {
            mapper.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
        }
        return mapper;
    }

    static String write(Body body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Body read(String text) {
        try {
            return MAPPER.treeToValue(Skeleton.carriedOver(MAPPER.readTree(text)), Body.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal entry cannot be read", e);
        }
    }
}
