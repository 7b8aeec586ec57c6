package org.assay.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.desk.deed.DoingADeed;
import org.assay.desk.deed.Operation;

/** Reads the body of a deed: its form's components, and beside them the answers to rules. */
@ApplicationScoped
public class Sheets {
    private final ObjectMapper mapper;

    Sheets(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    DoingADeed.Sent read(Operation operation, ObjectNode in) throws JsonProcessingException {
        ObjectNode form = in.deepCopy();
        Map<String, String> attestations = answers(form.remove("attestations"), "attestations");
        Map<String, String> waivers = answers(form.remove("waivers"), "waivers");
        return new DoingADeed.Sent(mapper.treeToValue(form, operation.form()), attestations, waivers);
    }

    private static Map<String, String> answers(@org.jspecify.annotations.Nullable JsonNode said, String field) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (said == null || said.isNull()) {
            return answers;
        }
        if (!said.isObject()) {
            throw Headers.invalid(field, "Send an object: the name of each rule, and your words");
        }
        said.properties().forEach(e -> {
            if (!e.getValue().isTextual()) {
                throw Headers.invalid(field + "." + e.getKey(), "Use words");
            }
            answers.put(e.getKey(), e.getValue().asText());
        });
        return answers;
    }
}
