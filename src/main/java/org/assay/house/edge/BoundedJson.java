package org.assay.house.edge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * What a body of JSON may be at most, and that a whole number is one. It is counted while it is read, before anything is built of it, so that it holds for a
 * body that does not say how long it is as well: a few bodies of brackets would otherwise fill the memory.
 */
@Singleton
public class BoundedJson implements ObjectMapperCustomizer {
    private static final int DEPTH = 32;
    private static final int DIGITS = 64;
    private static final int LETTERS_OF_A_NAME = 200;
    /** Brackets, names and values: the largest form of ours, a statement of applicability, has some 2,000. */
    private static final long TOKENS = 50_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(Bodies.MOST)
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(DIGITS)
                        .maxNameLength(LETTERS_OF_A_NAME)
                        .maxTokenCount(TOKENS)
                        .build());
        // 1.9 journeys are none of ours: a part that is cut off in silence is another number than was sent
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
