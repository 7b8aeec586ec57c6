package org.assay.book;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.Outcomes;
import org.assay.api.Problem;
import org.assay.desk.Asked;
import org.assay.desk.Broken;
import org.assay.desk.Invalid;
import org.assay.desk.Words;
import org.assay.desk.deed.Operation;
import org.assay.lifecycle.About;
import org.jspecify.annotations.Nullable;

/**
 * The part of the OpenAPI document that no scanner finds: one path for each operation, its body as its form has it. The
 * application serves it together with all other paths.
 */
final class DeedSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String DEEDS = "/api/v1/certifications/{id}/deeds/";

    private DeedSchemas() {}

    static String written() throws JsonProcessingException {
        SchemaBuilder schemas = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();
        Map<Operation, JsonNode> bodies = new LinkedHashMap<>();
        for (Operation operation : Operation.deeds()) {
            bodies.put(operation, schemas.createSchemaReference(operation.form()));
        }
        JsonNode made = schemas.createSchemaReference(Outcomes.Made.class);
        schemas.createSchemaReference(Problem.class); // named by every answer that refuses
        ObjectNode all = MAPPER.createObjectNode().put("openapi", "3.1.0");
        all.putObject("info").put("title", "Assay").put("version", "1");
        ObjectNode paths = all.putObject("paths");
        bodies.forEach((operation, body) -> path(paths, operation, body, made));
        ObjectNode components = all.putObject("components");
        components.set("schemas", schemas.collectDefinitions("components/schemas"));
        Operation.deeds().stream()
                .map(Operation::form)
                .distinct()
                .forEach(form -> answers((ObjectNode) components.get("schemas").get(name(form))));
        // what is answered may say more one day
        Stream.of(Outcomes.Made.class, Problem.class, Broken.class, Invalid.Field.class)
                .forEach(answer ->
                        ((ObjectNode) components.get("schemas").get(name(answer))).remove("additionalProperties"));
        return MAPPER.writeValueAsString(all) + "\n";
    }

    private static SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(new JakartaValidationModule(JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.FLATTENED_ENUMS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withDefinitionNamingStrategy(new DefaultSchemaDefinitionNamingStrategy() {
            @Override
            public String getDefinitionNameForKey(
                    com.github.victools.jsonschema.generator.impl.DefinitionKey key,
                    com.github.victools.jsonschema.generator.SchemaGenerationContext context) {
                return name(key.getType());
            }
        });
        config.forFields()
                .withDescriptionResolver(
                        f -> asked(f).map(DeedSchemas::described).orElse(null))
                .withRequiredCheck(f -> wanted(f))
                .withStringMaxLengthResolver(f -> words(f).map(Words::max).orElse(null));
        return config;
    }

    private static void path(ObjectNode paths, Operation operation, JsonNode body, JsonNode made) {
        boolean ofTheFile = operation.about() == About.FILE;
        ObjectNode post = paths.putObject(DEEDS + operation.path() + (ofTheFile ? "" : "/{subject}"))
                .putObject("post");
        post.put("operationId", operation.path())
                .put("summary", operation.words())
                .put(
                        "description",
                        "Done in " + (operation.roles().size() == 1 ? "the role " : "one of the roles ")
                                + String.join(", ", operation.roles()) + ".");
        post.putArray("tags").add("deeds");
        ArrayNode parameters = post.putArray("parameters");
        parameter(parameters, "id", "path", "The certification.", "uuid").put("required", true);
        if (!ofTheFile) {
            parameter(
                            parameters,
                            "subject",
                            "path",
                            "The " + operation.about().name().toLowerCase(java.util.Locale.ROOT) + " that it is about.",
                            "uuid")
                    .put("required", true);
        }
        parameter(parameters, "Idempotency-Key", "header", "What is sent twice with one key is done once.", null);
        parameter(parameters, "If-Match", "header", "The version of the file that was seen.", null);
        post.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", body);
        ObjectNode responses = post.putObject("responses");
        responses
                .putObject("201")
                .put("description", "It is done; Location names what was made or moved.")
                .putObject("content")
                .putObject("application/json")
                .set("schema", made);
        responses.putObject("400").put("description", "A field is wrong; each is named.");
        responses.putObject("409").put("description", "Somebody was faster, or it is not its turn.");
        responses.putObject("422").put("description", "Rules stand against it: every broken one.");
    }

    private static ObjectNode parameter(
            ArrayNode parameters, String name, String in, String description, @Nullable String format) {
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", in).put("description", description);
        ObjectNode schema = parameter.putObject("schema").put("type", "string");
        if (format != null) {
            schema.put("format", format);
        }
        return parameter;
    }

    /** Beside what its form asks for, every deed takes answers to rules. */
    private static void answers(ObjectNode form) {
        ObjectNode properties =
                form.has("properties") ? (ObjectNode) form.get("properties") : form.putObject("properties");
        for (String name : new String[] {"attestations", "waivers"}) {
            ObjectNode answers = properties
                    .putObject(name)
                    .put("type", "object")
                    .put(
                            "description",
                            name.equals("waivers")
                                    ? "Why a rule of the house may be set aside here: its name, and the reason."
                                    : "Answers to what no file can tell: the name of the rule, and your words.");
            answers.putObject("additionalProperties").put("type", "string").put("maxLength", 2000);
        }
    }

    private static String name(ResolvedType type) {
        return name(type.getErasedType());
    }

    /** With the class that it stands in, where it stands in one; but for what every address answers. */
    private static String name(Class<?> type) {
        if (type == Outcomes.Made.class) {
            return type.getSimpleName();
        }
        return type.getName().replaceAll(".*\\.", "").replace("$", "");
    }

    private static Optional<RecordComponent> component(FieldScope field) {
        return Optional.ofNullable(field.getDeclaringType().getErasedType().getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(field.getDeclaredName()))
                .findFirst();
    }

    private static Optional<Asked> asked(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? Optional.empty()
                : component(field).map(c -> c.getAnnotation(Asked.class));
    }

    private static String described(Asked asked) {
        return asked.value() + (asked.hint().isEmpty() ? "" : ". " + asked.hint());
    }

    private static Optional<Words> words(FieldScope field) {
        return Optional.ofNullable(field.getAnnotationConsideringFieldAndGetterIfSupported(Words.class));
    }

    private static boolean wanted(FieldScope field) {
        return words(field).filter(w -> !w.optional()).isPresent();
    }
}
