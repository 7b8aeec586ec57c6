package org.assay.desk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sections that a long form is filled in by, in their order: each begins with a component that has a heading, and holds
 * what comes before the next one.
 */
public final class FormSections {
    /**
     * One section.
     *
     * @param names the components of the form that belong to it
     */
    public record Section(String heading, Set<String> names) {
        /** Whether a field belongs to it, by the name that a page gives it. */
        public boolean holds(String field) {
            return names.contains(field.split("[.\\[]", 2)[0]);
        }

        /** Whether something stands in one of its fields. */
        public boolean begun(Map<String, String> fields) {
            return fields.entrySet().stream()
                    .anyMatch(f -> holds(f.getKey()) && !f.getValue().isBlank());
        }
    }

    private FormSections() {}

    /** The sections of a form; none where it has no heading or only one. */
    public static List<Section> of(Class<?> form) {
        List<Section> sections = new ArrayList<>();
        for (RecordComponent c : form.getRecordComponents()) {
            Asked asked = c.getAnnotation(Asked.class);
            if (asked == null) {
                continue;
            }
            if (sections.isEmpty() || !asked.section().isEmpty()) {
                sections.add(new Section(asked.section(), new LinkedHashSet<>()));
            }
            sections.getLast().names().add(c.getName());
        }
        return sections.size() < 2 ? List.of() : List.copyOf(sections);
    }

    /** What one person has typed, with whatever another has typed into sections of which she has typed nothing. */
    public static Map<String, String> together(
            List<Section> sections, Map<String, String> typed, Map<String, String> another) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        sections.stream()
                .filter(s -> !s.begun(typed))
                .forEach(s -> another.forEach((field, value) -> {
                    if (s.holds(field)) {
                        all.put(field, value);
                    }
                }));
        return all;
    }
}
