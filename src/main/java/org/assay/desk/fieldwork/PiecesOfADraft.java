package org.assay.desk.fieldwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.desk.audit.EvidenceLine;
import org.assay.file.Person;
import org.assay.register.Canonical;

/**
 * The pieces of evidence of a draft. Each box of a piece bears the number of the piece, {@code seen[7].what}, which it keeps: so
 * two people who add one at the same time add two.
 */
public final class PiecesOfADraft {
    private static final Pattern BOX = Pattern.compile("seen\\[(\\d{1,3})]\\.(\\w+)");

    private PiecesOfADraft() {}

    static boolean names(String box) {
        return BOX.matcher(box).matches();
    }

    /** The numbers of those in which something stands, in their order. */
    public static SortedSet<Integer> numbers(Map<String, String> fields) {
        return new TreeSet<>(boxes(fields).keySet());
    }

    /** Without the empty boxes of pieces: a page always has one to spare. */
    static Map<String, String> begun(Map<String, String> fields) {
        Map<String, String> begun = new LinkedHashMap<>(fields);
        begun.entrySet().removeIf(e -> names(e.getKey()) && e.getValue().isBlank());
        return begun;
    }

    /**
     * The pieces as the form takes them.
     *
     * @param authors whoever typed what stands in a box: who typed what was seen has seen it, where nobody else is named
     */
    static List<EvidenceLine> of(Map<String, String> fields, Map<String, Person> authors) {
        Map<Integer, Map<String, Object>> all = boxes(fields);
        all.forEach((number, piece) -> {
            Person author = authors.get("seen[" + number + "].what");
            if (author != null) {
                piece.putIfAbsent("by", author.id());
            }
        });
        return all.values().stream()
                .map(p -> Canonical.read(Canonical.text(p), EvidenceLine.class))
                .toList();
    }

    private static SortedMap<Integer, Map<String, Object>> boxes(Map<String, String> fields) {
        SortedMap<Integer, Map<String, Object>> all = new TreeMap<>();
        fields.forEach((box, text) -> {
            Matcher m = BOX.matcher(box);
            if (m.matches() && !text.isBlank()) {
                boolean number = m.group(2).matches("system|site") && text.matches("\\d{1,9}");
                all.computeIfAbsent(Integer.valueOf(m.group(1)), _ -> new LinkedHashMap<>())
                        .put(m.group(2), number ? Integer.valueOf(text) : text);
            }
        });
        return all;
    }
}
