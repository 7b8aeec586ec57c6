package org.assay.desk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import org.assay.file.Worded;
import org.assay.register.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a deed, read back as the record it was typed into. Records of before read as well: what later forms
 * dropped is left out, and what they added is empty. A text that was left empty is an empty text, never null.
 */
public final class ReadBack {
    private static final ObjectMapper FORMS =
            Canonical.mapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private ReadBack() {}

    /** The record where nothing was typed at all. */
    public static <F extends Record> F empty(Class<F> as) {
        return as(NOTHING, as);
    }

    /**
     * The record.
     *
     * @param kept as the deed kept it
     * @param as the form of that deed
     */
    public static <F extends Record> F as(JsonNode kept, Class<F> as) {
        return FORMS.convertValue(whole(kept, as), as);
    }

    /** With an empty text wherever nothing was kept, and an empty list where it is never null. */
    private static ObjectNode whole(JsonNode kept, Class<?> record) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        for (RecordComponent c : record.getRecordComponents()) {
            JsonNode found = kept.path(c.getName());
            JsonNode value = value(found, c.getType(), c.getAnnotatedType());
            if (value != null) {
                whole.set(c.getName(), value);
            }
        }
        return whole;
    }

    private static @Nullable JsonNode value(JsonNode found, Class<?> type, AnnotatedType annotated) {
        boolean absent = found.isMissingNode()
                || found.isNull()
                || (found.isTextual() && found.asText().isEmpty());
        boolean mayBeNull = annotated.isAnnotationPresent(Nullable.class);
        if (Collection.class.isAssignableFrom(type)) {
            // a list that was one text in forms of before has no lines
            return found.isArray() ? lines(found, annotated) : mayBeNull ? null : JsonNodeFactory.instance.arrayNode();
        }
        if (absent || (type == String.class && found.isContainerNode())) {
            // what is a list now was one text in forms of before, and has no words
            return type == String.class ? JsonNodeFactory.instance.textNode("") : null;
        }
        return type.isRecord() ? whole(found, type) : type.isEnum() ? code(found, type) : found;
    }

    /** A code by its name; where a form of before took words for what is a list now, by these. */
    private static @Nullable JsonNode code(JsonNode found, Class<?> list) {
        String text = found.asText().strip();
        for (Object constant : list.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            if (name.equals(text) || (constant instanceof Worded w && w.words().equalsIgnoreCase(text))) {
                return JsonNodeFactory.instance.textNode(name);
            }
        }
        return null;
    }

    private static ArrayNode lines(JsonNode found, AnnotatedType annotated) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        Class<?> of = lineOf(annotated);
        found.forEach(line -> lines.add(of.isRecord() && line.isObject() ? whole(line, of) : line));
        return lines;
    }

    private static Class<?> lineOf(AnnotatedType annotated) {
        Type of = annotated instanceof AnnotatedParameterizedType p
                ? p.getAnnotatedActualTypeArguments()[0].getType()
                : Object.class;
        return of instanceof Class<?> plain
                ? plain
                : of instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
