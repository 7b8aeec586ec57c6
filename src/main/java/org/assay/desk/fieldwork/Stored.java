package org.assay.desk.fieldwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.desk.OneWindow;
import org.assay.desk.TwoWindows;
import org.assay.file.Person;

/**
 * What is kept of a draft: what stands in its boxes, who typed it, and what others typed into the same boxes at the same time.
 *
 * @param beside by box; one text of each person at most
 */
record Stored(Map<String, String> fields, Map<String, Person> authors, Map<String, List<DraftPaper.Beside>> beside) {
    static final Stored NOTHING = new Stored(Map.of(), Map.of(), Map.of());

    Stored {
        fields = Map.copyOf(fields);
        authors = Map.copyOf(authors);
        beside = Map.copyOf(beside);
    }

    /**
     * With what somebody has typed in one window. Boxes that she did not change stay; where somebody else has changed a box
     * meanwhile her text stands in it, and the other one beside it, until somebody chooses.
     */
    Stored with(Person who, Map<String, String> typed, OneWindow window, Set<String> chosen) {
        TwoWindows both = fields.isEmpty() ? TwoWindows.one(typed) : TwoWindows.of(typed, window, fields, Map.of());
        Map<String, Person> by = new HashMap<>(authors);
        Map<String, List<DraftPaper.Beside>> texts = new LinkedHashMap<>();
        beside.forEach((box, all) -> texts.put(box, new ArrayList<>(all)));
        chosen.forEach(box -> texts.getOrDefault(box, new ArrayList<>())
                .removeIf(b -> !window.tells() || window.shows(box, b.text())));
        both.fields().forEach((box, text) -> {
            String before = fields.getOrDefault(box, "");
            if (text.equals(before)) {
                return;
            }
            List<DraftPaper.Beside> others = texts.computeIfAbsent(box, _ -> new ArrayList<>());
            others.removeIf(b -> b.by().equals(who));
            Person author = by.get(box);
            if (both.others().containsKey(box) && author != null && !before.isBlank()) {
                others.removeIf(b -> b.by().equals(author));
                others.add(new DraftPaper.Beside(author, before));
            }
            by.put(box, who);
        });
        texts.forEach((box, all) -> all.removeIf(
                b -> b.text().isBlank() || b.text().equals(both.fields().getOrDefault(box, ""))));
        texts.values().removeIf(List::isEmpty);
        return new Stored(both.fields(), by, texts);
    }
}
