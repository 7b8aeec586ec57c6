package org.assay.register.integrity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.register.Canonical;

/** Compares two things field by field, and says in plain words where they differ. */
final class Trees {
    private static final ObjectMapper MAPPER = Canonical.mapper();
    private static final int MOST = 12;
    private static final int LONGEST = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SHOWN_OF_AN_ID = 8;

    private final String source;
    private final List<String> found = new ArrayList<>();

    private Trees(String source) {
        this.source = source;
    }

    static JsonNode of(Object record) {
        return MAPPER.valueToTree(record);
    }

    /** The same without some of its fields. */
    static JsonNode without(JsonNode tree, Set<String> fields) {
        return ((ObjectNode) tree).without(fields);
    }

    /**
     * Where the second differs from the first; nothing where it does not.
     *
     * @param what they are, in words
     * @param source who says what the first says: {@code the journal}
     */
    static List<String> differences(String what, String source, JsonNode told, JsonNode kept) {
        Trees trees = new Trees(source);
        trees.compare(what, told, kept);
        return trees.found;
    }

    private void compare(String path, JsonNode told, JsonNode kept) {
        if (found.size() >= MOST || same(told, kept)) {
            return;
        }
        if (told.isObject() && kept.isObject()) {
            fields(path, told, kept);
        } else if (told.isArray() && kept.isArray()) {
            elements(path, told, kept);
        } else {
            found.add(path + ": " + source + " says " + spoken(told) + ", kept is " + spoken(kept));
        }
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return a.equals(b) || (nothing(a) && nothing(b));
    }

    private static boolean nothing(JsonNode n) {
        return n.isMissingNode() || n.isNull();
    }

    private void fields(String path, JsonNode told, JsonNode kept) {
        Set<String> names = new TreeSet<>();
        told.fieldNames().forEachRemaining(names::add);
        kept.fieldNames().forEachRemaining(names::add);
        names.forEach(n -> compare(path + ", " + words(n), told.path(n), kept.path(n)));
    }

    private void elements(String path, JsonNode told, JsonNode kept) {
        if (told.size() != kept.size()) {
            found.add(path + ": " + source + " says " + told.size() + " of them, kept are " + kept.size());
        }
        for (int i = 0; i < Math.max(told.size(), kept.size()); i++) {
            JsonNode one = told.path(i);
            compare(path + " " + label(one, i), one, i < kept.size() ? kept.path(i) : MissingNode.getInstance());
        }
    }

    private static String label(JsonNode one, int place) {
        String reference = one.path("reference").asText("");
        return reference.isEmpty() ? String.valueOf(place + 1) : reference;
    }

    /** {@code validUntil} as people say it. */
    static String words(String name) {
        return FieldWords.of(name);
    }

    private static String spoken(JsonNode value) {
        if (nothing(value)) {
            return "nothing";
        }
        if (value.isContainerNode()) {
            return value.isArray() ? "a list of " + value.size() : "something";
        }
        return "“" + spoken(value.asText()) + "”";
    }

    /** A value as people write it: days written out, names of constants as words, ids cut. */
    static String spoken(String text) {
        if (ID.matcher(text).matches()) {
            return text.substring(0, SHOWN_OF_AN_ID) + "…";
        }
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text).format(DAY);
        }
        if (NAME.matcher(text).matches()) {
            return FieldWords.ofConstant(text);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
