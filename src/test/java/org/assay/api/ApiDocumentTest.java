package org.assay.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.desk.deed.Operation;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * The API as it is described to programs is what it was, and more: {@code bin/test -Dtest=ApiDocumentTest -Dwrite.docs=true} writes what
 * was added; what would be taken away from programs is not written. A field that vanishes or takes another type is found by
 * {@code KeptComponentsTest}.
 */
@AssayTest
class ApiDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/openapi.json");
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void nothing_is_taken_away_and_the_document_is_current() throws IOException {
        String now = served();
        ChangedOpenApi changed = OpenApiCompare.fromContents(Files.readString(DOCUMENT), now);
        assertTrue(
                changed.isCompatible(),
                () -> "Programs would break:\n"
                        + changed.getChangedOperations().stream()
                                .filter(o -> !o.isCompatible())
                                .map(o -> o.getHttpMethod() + " " + o.getPathUrl())
                                .toList());
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, now);
        }
        assertEquals(
                Files.readString(DOCUMENT),
                now,
                DOCUMENT + " is stale: run bin/test -Dtest=ApiDocumentTest" + " -Dwrite.docs=true");
    }

    @Test
    void each_operation_has_a_path_and_a_body_that_its_form_describes() throws IOException {
        JsonNode all = MAPPER.readTree(served());
        for (Operation operation : Operation.deeds()) {
            JsonNode post = deed(all, operation).path("post");
            assertEquals(operation.words(), post.path("summary").asText(), operation.path());
            String body = post.at("/requestBody/content/application~1json/schema/$ref")
                    .asText();
            JsonNode form = all.at(body.substring(1));
            assertFalse(form.path("properties").isEmpty(), operation.path() + ": " + body);
        }
    }

    @Test
    void whatever_is_taken_and_answered_is_described() throws IOException {
        JsonNode all = MAPPER.readTree(served());
        List<String> bare = new ArrayList<>();
        all.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String where = method.getKey() + " " + path.getKey();
                    if (method.getValue().has("requestBody")) {
                        bare(all, where + " takes", method.getValue().path("requestBody"), bare);
                    }
                    method.getValue().path("responses").properties().forEach(answer -> {
                        if (!List.of("202", "204").contains(answer.getKey())) {
                            bare(all, where + " answers " + answer.getKey(), answer.getValue(), bare);
                        }
                    });
                }));
        all.at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(p -> {
                    if (!told(all, p.getValue())) {
                        bare.add(schema.getKey() + "." + p.getKey());
                    }
                }));
        assertEquals(
                List.of(), bare, "Name the record that is taken or answered: a program reads nothing from an object");
    }

    private static void bare(JsonNode all, String where, JsonNode body, List<String> bare) {
        JsonNode content = body.path("content");
        if (content.isEmpty()) {
            bare.add(where + " without a content");
        }
        content.properties().forEach(c -> {
            if (!told(all, c.getValue().path("schema"))) {
                bare.add(where + " in " + c.getKey());
            }
        });
    }

    /** Whether a schema says more than that something comes. */
    private static boolean told(JsonNode all, JsonNode schema) {
        if (schema.has("$ref")) {
            return all.at(schema.path("$ref").asText().substring(1)).isObject();
        }
        if (schema.has("items")) {
            return told(all, schema.path("items"));
        }
        boolean object = schema.path("type").toString().contains("\"object\"");
        return schema.has("anyOf")
                || schema.has("oneOf")
                || schema.has("allOf")
                || schema.has("enum")
                || (schema.has("type") && !object)
                || !schema.path("properties").isEmpty()
                || schema.has("additionalProperties");
    }

    @Test
    void what_a_program_would_trip_over_is_told() throws IOException {
        String was = served();
        ObjectNode less = (ObjectNode) MAPPER.readTree(was);
        ((ObjectNode) less.path("paths")).remove("/api/v1/certifications/{id}/deeds/raise-finding/{subject}");
        assertNarrower(was, less);

        ObjectNode shorter = (ObjectNode) MAPPER.readTree(was);
        ((ObjectNode) shorter.at("/components/schemas/RaisingForm/properties/evidence")).put("maxLength", 10);
        assertNarrower(was, shorter);

        ObjectNode wanted = (ObjectNode) MAPPER.readTree(was);
        ((ArrayNode) wanted.at("/components/schemas/RaisingForm/required")).add("control");
        assertNarrower(was, wanted);

        ObjectNode choice = (ObjectNode) MAPPER.readTree(was);
        ((ArrayNode) choice.at("/components/schemas/Grade/enum")).remove(0);
        assertNarrower(was, choice);
    }

    @Test
    void it_can_be_tried_where_the_api_is() {
        given().get("/q/swagger-ui/").then().statusCode(200).contentType("text/html");
    }

    private static void assertNarrower(String was, JsonNode now) throws IOException {
        String text = MAPPER.writeValueAsString(now);
        assertNotEquals(was, text);
        assertFalse(OpenApiCompare.fromContents(was, text).isCompatible());
    }

    private static JsonNode deed(JsonNode all, Operation operation) {
        String path = "/api/v1/certifications/{id}/deeds/" + operation.path();
        return Stream.of(path, path + "/{subject}")
                .map(all.path("paths")::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }

    /** Without the place of the sign-in server, which is another one in each installation. */
    private static String served() throws IOException {
        String json = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode all = MAPPER.readTree(json);
        all.at("/components/securitySchemes").forEach(scheme -> {
            if (scheme.has("openIdConnectUrl")) {
                ((ObjectNode) scheme).put("openIdConnectUrl", "/.well-known/openid-configuration");
            }
        });
        return MAPPER.writeValueAsString(MAPPER.treeToValue(all, Object.class)) + "\n";
    }
}
